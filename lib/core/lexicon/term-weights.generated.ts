/** Made by tests/workbench/train-term-weights.ts: beginnings of words by what they say of each skill area. */
export const TERM_WEIGHTS =
  "0a 1oMqNpbpcj|1ac Xw|1bout CtDjLsNpPrQtVq|2rira 5p9qgs|1cadem OtRh|2cept BpCsEpJpKs|3omm Ms|" +
  "2ros 4sEjQoYsascrgs|2tion NsRoYq|4va Xr|5i DqEvJr|1dapte 1q2rYr|2d Lr|2ult 3pCpFpJpLqcq|" +
  "1fter 7x8oBpCtEsHkQrRsTjUpej|1gain CqMr|2enda Ay|1ide 5p7s|1l 7s9pJpLtVqYpcq|2fomb ft|2l 5p8sAqNjTsUibqcq|" +
  "2one JqTkUs|4g DtXq|3ud PqTo|2tern Yjbt|1n 0p7pArEjJhXraq|2gry CvNj|2othe JrLrOq|2swer 2s4pDqHpMjNpQvVqXp|" +
  "2te CpRp|1poyo FqTp|2p Xq|3lic Hu|4y 8p|3rop 0qLqWu|1re AuJpMpNvPk|3a dq|2m fv|2ound 1rIpYpctdp|2riva 9pFt|" +
  "5e 9rEp|2t Brcs|3icl Qu|1scend 0rbt|2k 7sAiCqEjHrIpJqLqMxNqQiRjTrXrdj|3ed EsRt|3ing 5rAp|2sign 2rAxDp|" +
  "1t 1j2p3j4j5r8i9pAiEjHwIuLkMjQjSicjdsfr|2tend DuHr|1utobu bs|1way 8p9qCqEqGqSo|1yuda 6q8jCjMxbq|" +
  "0back 9jBqCpLsPoQkZpdufrgp|4pa 9ubqgv|2g 6j9vHrZxgs|2jara Yjbr|2lanc ayfp|3l NqYjZy|2no 7u|2r 7rYveq|" +
  "2sket 9pEpZy|2thro 7wXq|1e 0qAqFqTtYpZjgp|2ad 3r|3m Ypascj|2caus Nt|2fore 6t7p9pArBrCyGiHiJkLjMpRrbjduej|" +
  "2gin ArLp|5n 6pPpSp|2havi LpVr|3ind 9rEw|2ing 0jAqBrKs|2ll 9qBoDpEo|3t 6qfr|2nch ew|" +
  "2twee 0q4r5p7q8pEqUjVqcrgp|1ig CpOqRr|2ke 6rNpYq|2late fp|2n 8o|3der 9tAt|2te 5u|1lend SsTsUh|2ock 3r9pCjVy|" +
  "1oard 3pCjEpIpNrXsYqeq|2dy 0qBxDrLp|2ok 9sDqQqRqTqXqcjgs|2th 2p5o6qYpdpfr|3tle 1p9q|2unce CpZo|2x 4p5rgp|" +
  "3e Hqgq|1reak ApBsCtYq|4th CvWs|2ing 9qZigv|1u 9tAkIybvdoej|2ild 3uJjLpPq|2mpin Ypco|2tton 6xXq|" +
  "1y 0p5p8pEjIjJqLpOkPpTpfj|0caerse cq|2fete BsEpcqdoet|2lend As|3l GqHu|4ed DqFq|3m BtCxEk|4ar Cr|4in Cr|" +
  "2mina Eucy|2n 0s6qLjNpTpbp|2pita 0q|2rd 3vCsIqMpWpYj|3e 8uWp|3pet AqBqEvfj|3rie Rogx|4y DkRtXrgw|3t Hwcpgv|" +
  "4on 5p|2shie Iv|2tch Zu|5e YqZs|3ego NpOq|1hair EjYidyerftgs|3nge 6sCsEoGqIqSp|5i 6pApLp|3rac 0jPpQwbp|" +
  "4ge 0o9p|4t 4qFt|2eck 2p8tArHsLqdr|5l 8sAqHp|3w 5pBt|4y Bw|2ild Jsfp|3p Sqcr|2oice Cq|3ose 5pBqFr|2rome 2v9p|" +
  "1ienci Os|2rcle 0r4pDq|4ul 0q1r|1lap Sw|3rif LsMs|3s 4j6j9tBjDjEqGjHjIkNkTpVrYsbrcuek|4e 9rJkVoYrZqcrgj|" +
  "4se 9qAjEpQpRpVkbpcs|5m JxLuMkcu|5r 2xMpTqcr|2ean 7v8tGwTr|4r ApTsWt|5i Wq|2imb Yxbx|2ock Hv|3se 1qBpIvak|" +
  "5d 5p6q|3the 3r6t7pGr|5i 6q7x|1oat 6x9p|2ffee Hp|2lgar 9t|3or CpGrNo|3umn 4y|2mbin 9uNq|3e 2j5t9pBpEtFuHsQr|" +
  "3men LwNuXu|4un IrNjXucq|3pan Jy|5r KyNqPjQr|4le 3r5j7r8q9kAuBpFrHuNuPjTiXjYp|4re IqRu|4ut 2yEs|" +
  "2n 0q3p4j5u6h8qAjDjHjIrJpLsQjUqdjgj|3cep Ry|4lu Qt|3fli CqLu|4us CjLvMs|3nec 3pTp|3str 1q3t|3tac LqVpZt|5i 5v|" +
  "5r NqPs|4en Or|5s Qr|5x Ot|3ver LwTt|2okin DsGq|3per JrLp|2ping Cs|3y 0s2s4r|2re AjRpXpYr|3ner 1rCtdp|" +
  "3rer EtYy|3tar 1vSt|2unt CpGw|5e GqIjXpftgp|1raft 1p|3yon 0s|2is fp|2os 0tIpfp|4se Ipcs|3wde 4qBrcrdp|" +
  "2utch brcw|2ying Cp|1uando BpCqMv|3tro LpNt|2be 3s|2ento NrPsQr|3rpo Bu|2p 5rgt|2rb cvdp|3siv 0u|2shio Bs|" +
  "2t 1w5r|3tin 1sRp|1v Ur|0daily 0rYq|2te Ar|1e 2j3q4i5u8jAjCqDjEtFsGiIgOpRqTpUjVkZieqfjgj|2ciph bq|2fine NiOt|" +
  "5i NqOu|2gree BpYpgp|2l 0t9pQpYvbrer|3ive Hu|2mons Ds|2odor 8s|2rram 5u|2scen 0tbt|4ri NwPuRq|3ign 3y|" +
  "3k 0p4qAtDreqfo|3pue 8pRp|2tail PtQr|2vice IpLpXw|1ia 9t|2ctat 2s|2ez 2pDsYv|2git 4u|2ra JqPp|3ect DpOrRy|" +
  "2sagr Lv|3cus JjLqPpVr|3tan Lqcs|4ra Dy|1o 8jAsDjEjGqHpIsLjMrQkRtYu|2e 0p4qBrCiDqFsGpMjPjRrWpYraq|2llar GsIt|" +
  "2nde Qp|3e HrKrXo|2or dwgy|2wn 6jCpTjVpYpapbscjet|1raft 2s|3w 0s1t3qCrQp|4in DrEp|2ink 5vWrXp|3ve dt|" +
  "2y 7w8uGr|1ue At|2rant Np|3ing 5pBpCpDuEjGjUjVuYjaqfp|0each 0p4p9qAtHoYp|2r 6tBy|2sy GsVtWt|2t 5y|3ing 5x8s|" +
  "1dge 1t|1ight Yqaq|1l 0p1p3j5j6r8jApBsCjDhEiFjGpJrNhPrXiYtapcqejfq|1mail 2pHtMt|" +
  "1n 1p2p4q6f8iArBiCpEqFiGiJpNtQjTqViXrbjcjdjejfqgi|2d 6q9vAqBqEsFpHjJkKpPqSp|2gage DvKp|3ine BuCi|" +
  "2ough 0t8qIqYpZj|2ter 2qFqJt|3ien MtRqTt|3re 0pEjRqcr|1quipm Yrgp|1rror 2pAr|1scale Ytbw|5o Yjbt|3rib 0t2t|" +
  "2paci 0r|3era Ku|2say 0r2qAs|2trat Cv|1vent DrKrPu|3ry BqIqfq|5t 5p9r|2iden Qt|1xchan LtXq|2erci WrYw|" +
  "2peri Pp|3lai MtNrOvPs|4ic Ou|3res LrOp|1ye 4pDxLqXs|0face 0s8v|3t PpQq|2ll CjEjatcq|4in aqcqfp|2sten 6x9p|" +
  "1eed 5tKt|3l BpCrLsNj|4in CvVq|3t 6pEiYsZpaocrfo|1idget Bs|2eld Zicqgr|2gura 1vQs|5e 4s|2le 2uLp|3l 0s4pHrXq|" +
  "2nal 9qPrSqTp|3d 0j4u9pFsItQuSp|3ger 0q3w4r5p7j8pBsRj|3ish 1p2v3u5rArDqEjGpJp|2rst CpEpKpPoRsSuYp|2t 0p3t|" +
  "3nes 6sYr|2ve AjCrEjKsZr|1light br|2oor 5r6jEpGtYjapbtchev|1old 1qGt|4er 4o9v|3low 0j4p9jCjDpEpFrGsKqLtPjRudk|" +
  "2od 3p5ySq|3t Ypaqcsej|2rear co|3k 5q|3m 0t3pNpYt|4at 2s|3war 1qYt|2ur 3kFpLsPqRpZp|1rase Mq|2iend JxKsLuZq|" +
  "2om 1j3q4p7kAjCpErFjIkJkLqOrPpQpRjSjet|2ustr Cr|1t bpcr|1ull 0p4pNqcp|2ncti RrUo|2rnit ep|0gait cs|2llop Yu|" +
  "2me CqErJtKwaq|1enera OpTs|2t 0k6r8qAsBpCjPjRpTiZqajbpcrdqevfjgj|3tin DrVt|1ive GrJsKpNqOpPv|3ing Mo|" +
  "1lue 1w3jBt|1o 7wApErFpKqMjOp|2e 7sBqEqUqcqdq|2ing 7p9pAuJsLrcj|2od 0rKrTqfo|1rab 7res|3de 0s|3mma Ns|3ph 4q|" +
  "3s ct|4p 0q3w|2eet FrHpJoXu|2ound bp|4p EqIrJwLpOrYpbpfj|2upo ErJqcp|1uarda 9s|2ide 1r|1ym 6s9qBqYt|" +
  "0habla TvVy|5r NqTpVy|2cer LqQq|2lf epfs|3lwa EwJpYjcwgq|2mstr BoYq|" +
  "2nd 1r2s3t4j8wAiBuDiEsFqGjKqLjNjRkYjajdjep|4le BrCx|4wr 0tBp|3g 6q9rFsJrYt|2ppen 7pPsQr|2t 6t|1e 0q7q9pCsMtNr|" +
  "2ad fv|4ph Bw|3r CtGsSp|3vy Bwgq|2el Ejawcj|2ld 1per|3lo JsXq|3p 6rGqHjIpMxXqbp|4er Yq|2rram Cq|1idden 4sLs|" +
  "2m MrTq|3sel 5sdufs|2stor Ps|1old 0sBjYuardkfugu|4in bqcr|2me 9vAjGrPp|4wo 6s9q|2ok 9s|2p Yu|2ur Hqfr|" +
  "2w 6jApBqCrPuQq|0i 2pApCpDpLrNpRsSpTjbp|1dea JsLqNoPsQu|3nti 0j4pCsGqHsMtNjPjQuRsSsUj|1mitat 0r3qNqUpYu|" +
  "2prov 0pMrfp|1n 0p6iBqEpIpMjPoTpUqWjafbidpejgh|2ch 1t|3lud Ps|3rea NsYqct|2divi BpLp|2fere Qv|3orm 4t|" +
  "2gred Gy|2icio 2qVs|3tia ArJpSqXp|2stea 5q7qCtNpcp|4ru DuMpRsUpgr|2terp LrQw|5r Xp|5v BpHu|" +
  "3o 2t3q4j6t9sApSpUjVq|1r 7u|1solat SqTi|1t 3r5p6rAsCpDjEjZq|2em DrHpIsNsRrXr|0jacket 6sEp|1ob FsHy|2in 0pJyLk|" +
  "2urna 0q|1uego JtKtYtZq|2ice 5u|2mp 4pYwak|4in Yw|2st Br|0keep 0r2j4q7j8sApDsEjJjYtZjcrdjejfr|2y 2x3q|" +
  "3boa 2rAp|1ick JjYpZw|2t 8qHt|3che GsKs|1neel eq|2ow 7qAoCjFtLrMqOqQj|" +
  "0la 3h5g6r7j8p9pDpFrGpIuJgKiNjPkWkXiajgu|2b JpRq|3el 0qHu|2ce 3r6t|2ngua AsLrQt|2p BoYqfp|3top 2q|2st 3qPp|" +
  "2var Gy|1e JqRqTt|2anin aq|3ve 7r9qBsDoEuQq|4in 6pDs|2ctur DoPs|2ft 4p7qFpSr|2g Ytat|3ibl 0xAi|2ngth Nq|" +
  "2s 0t4jDpVp|3son Dvfq|2t 7qBrKqLpMs|3ra 0y4s|3ter 0x2rSp|2vant Doeu|3el CsTpgp|1ibrar Itbr|2d 3q5t|" +
  "2ft HjIjarckdpgy|2ght IsVq|2ke Yqaq|2mpia 8qGt|2ne 0u1r2j3s4tAkBqDjEtKjLjargp|4a 1t|4d 0sNj|2sp Ut|" +
  "3t AsCqGsIqUq|4en DwJpLrQtRu|1levar gy|1o 1k4p6p8vCjEjFpGpIpLkQpTjYrbqgi|2ad 9pGxHkbr|2cate 2q4q|3ker 9x|" +
  "2g 2sAp|2ng 0oAo|4er 0r9rBqTt|2ok DrFoLrdqfr|3p cq|2se CsEjKr|3ing 4sCuJj|2ud BrTp|2w Yq|3er eu|" +
  "1ugar 1rAjCyRp|2nch 5p9qBpFpGpIjJpLrXjYjgr|0mad Cr|3e 3vCv|2estr DxJpMr|2in PsQq|4ta DrLpfu|" +
  "2ke 0rGvJrPpUpYkZrcp|2nage 5q7p8qArCtbq|3o 8x|3ten DqLpatfq|2p 4qSt|2t Yseq|3ch 3oBpSq|5i 4v|3eri 9qAsJrMpgq|" +
  "3h DsEr|1eal 5tAjGuIqXj|3n LqOuTj|4in LrOw|2dio Pp|2sa gq|3sag QtXo|4y Bu|1icrow Gx|2ddle Pp|2lk 5qIrgp|" +
  "2n ApDrYpejfr|3uto ArDr|2rror 8wUt|2ssin Mt|1ochil 9w|2del 0t3u|2re 0p3pCjNqWpXtYq|3nin 9rFu|2tor 3q4qUpYq|" +
  "2uth 5wBq|2ve CpEuKrYvajdjesgo|4me 7qBqCjYp|1usic Yu|0name 0p2pCtJqNsOwSq|2rrat Pw|2viga 2wbjcqgp|1ear 5pJpMs|" +
  "2ed 9qMw|4ed 9tAqbpcj|2goti Lpbr|2w 5rLkOrPsTqVp|2xt 4qArCjEsFpGqHrMiQsYjcj|1o 4j5r7q9pAjCyEqJjMrOjQqSjXjas|" +
  "2ise BuDr|4y Bu|2se 8y|2t 0p4qBqCqDrEqLuMtNiWpYi|3e 0wMq|4bo 0s9s|1ueva Ou|2mber 0r4s|3era 0s|" +
  "0object 3pDrNuRtar|4to NsRqXp|2stac Ytcpdp|1f 2i3pCpFpIiJiMsPsQjaj|2f 6uBrDsYoajcjer|3ice Htgr|" +
  "1n 2r6qCjGhKjNgOjPiSjTiUjWjXpZiatbrcsfp|2e 1t2j3jBkDrJqNpbsfj|2line 2t|3y DpLp|2set VqWw|2to 7jares|" +
  "1pen 1s2t5w9sYjgr|2inio JjLyPo|1r 1t2i4s5t6r8kAjBpCrFjKqOjQjTjYiZjbicpej|2acio 0qNuTs|3l NpRqTqUpVp|2den NqPq|" +
  "4r FoHqIrNsPuXt|2gani 9pAw|1ther 0q1pCpJuKpLy|1ut 1q5j6p7j8jCpGuMjPjRpSrUjVpXjbkcjdqerfjgj|3ing Iu|" +
  "1ver 0jEjKtYtZpawbjcr|4ha Zr|1wn 6p9qIjJpMs|0pace ct|3kag Hs|2d Bpap|2ge 0q1q2p4tAqDuNjXs|2int Bx|" +
  "2labr 0r4tNsOtSx|2nt 6u7taq|2per 0u1x3h7qAtGkHv|2quet 5y|2ra 0q2q6k9pCpJjLkXtcrfkgq|4gr 2qQt|3t 0pHpJuMvRoXq|" +
  "4ic 6rBpCjDqEjJrLiXsYrZo|4ne JwZs|2s KqZt|3ama bq|3ill cpdq|3o 3jAvFrNpRt|3sag Qr|4iv Fp|3t EqNqPq|2th 3pYudp|" +
  "3ter 3y|2use SpVw|4in Vu|2y DwGuIu|1e Yt|2dal Yx|3ir MrNqXs|5a BsMpRpXp|2er BrCqJwLvMkTrXpZt|2lota CqJjZy|" +
  "2ncil 0v9p|2r 2pUpgo|3der 0i4tCp|3for Yu|3son 0q8sLtQpTpep|1honem 0iCkJjLjNiOjQpTyUwVj|2rase LvNpVr|2ysic Ys|" +
  "1ick 3qBqYsar|3tur 1r4rAjCjGuLiNrRrSjXu|2de CsMpXt|2e atbqcqfq|3ce 1v3t5jKs|2so etfs|1lace 1q3u4v|5m Ux|" +
  "3n AxCrGrIr|4ne Aq|3te 5qgp|3y 0j6pBrJvKwNrYq|4gr EsLqYqdp|4in DrEsJrLj|1oint 0qQqRy|5i FrNo|2lite HyLy|" +
  "2ne 6t9u|2r 2tAiDqdp|2siti HqRp|3tur fu|2tty 3r7v|2wer dy|1racti HtUt|2edic 2qQq|3fer EqMy|3gun LwQu|3par Gx|" +
  "3sen Vr|4su Bqfx|3ten Kw|2inci PtQr|4t 0sMq|2oble 4rCtLsPq|3duc 0t2qHtMiNqTtUt|3gra 2qBrLpXoYq|3jec 1rAsJpfp|" +
  "3nou NrRr|3pel dv|3toc BqUpgp|3vid Ir|1ull 3r6u7rVsdjgs|2sh Yugr|4e BpSpdwgr|2t 1p3q6s8j9tCkGwHpNqXkapdkfj|" +
  "2zzle 3v5j|0que AjJpNqPrRq|3sti CkLrNtQu|2ien Qp|4t 3qCu|0rail bucj|3se FwMs|2mp cqdv|2nge FpLp|2te CsHrVu|" +
  "3her CsJsNj|1e Ro|2ach ascrei|3d 0o4rAjIrMpQpSw|4ab 0x|4er bq|4in 4tDrTrVu|4y 9pApCr|2ces JpKibp|3ipe 4qGx|" +
  "3ogn 0q|4rd 0rAq|3ta 1pft|2dire Dr|3uce VpWx|2late LqRq|2main 7sDtEp|2nglo 0t4t|2peat QpTsUr|4ti MrUrgp|" +
  "3ort 2tArPoTpVr|2ques CqMxNsXq|2sona Wv|3pon 0p2pJsLrQsXq|3t OpWpYqcs|4ro 7rIp|2tell Pt|3urn DrErIs|" +
  "2vers 0sAp|3iew Aq|1hyme St|1ide Yy|2ght 4t6q9qApBpNrRp|2ng 7q9p|3se 8s|2se es|1ole Jo|3l KuVsYq|4in dqgq|" +
  "2om 3pBpEpgt|3t Or|2pe ErYw|2utin FxYp|2w 4qZr|1ubric Ap|2g evfp|2le FrKwPq|4r 1u|2n NqYycj|3nin ExMjNs|" +
  "0safe bp|4ly 5pGqIw|2id LqPpRs|2ltar 0i4qYs|2nd Kr|4wi 5rGsPp|2y 0jAiCpJtKpLiMsNrRjTsXt|1chedu AsCpEuFv|" +
  "3ool 6oHqJq|2ienc 2sOt|3sso 1x|1e 6w8uCsDrGjTpYjepfs|2at DrErFsetfpgq|2gmen 1qStUk|3uir 4pFtGtRs|2lect NjRu|" +
  "3f 5rBiCrErdsep|2nsor ByCjDq|3tad Dy|5r ft|4en 0r2rHkNxOqPrTqUi|2para Ss|2quen 7rFsNiPsRrUp|2t AuGsHuYp|" +
  "3tin NpPt|1hape 0t1q3r4r|3re KsLp|4in JsKj|2e 9pNr|3et 1p4rAoDr|2ift EsHqLp|3rt 5q6sBs|2oe 6vNp|3w 0iRsYpfq|" +
  "2utti Cq|1ide 5p6q8qJp|2gn 2sFuGpHqIqXr|4al 7pIpMrYq|2laba SuUq|3la 6jdyeu|2mple 0pQt|" +
  "2n 4q5r8i9kCpDpEwJkLjVqWtbocqgp|3gle Ykat|2t 5q7rBpEjFtJsLhMpajbjdkeqfw|3e Hp|3tin 0iBqfx|2x 0pZqap|2ze 0uCt|" +
  "1kip 4rYt|1lant 0p|2eeve 6r|2ide 2qVsYvbier|2ow BqToVu|1mall 1p3t5rMp|2ooth 4qTkVx|1nack 5o9qJpXp|3p 6v|" +
  "1o 0q4qDjEpMjNqRjTpVpbp|2ap 8wGr|2bre Qtcq|2cial LrOq|2ng XvYt|2rt GuHsOp|2und 0j2kCjNjSyTvUwVj|1pace 0t9p|" +
  "4in 0s|2eak DoMqNpTuVq|5e DrPp|5i FpVs|3cia dq|3ech 2qTvVu|3ll 2rSr|2ill 5t|5i 5qgq|2onta Tp|3on 5y|3rt Ys|" +
  "3t Fp|1queez Bp|1tack 3rHpgq|3ff IsMq|3ir bwckgo|3nd Ykayexfr|5a 0p4qHp|5e etfy|5i Ejareqfu|3ple 1v|" +
  "3rt AwEjFrGtPqVu|3te Pr|3y 0p7pAiBsDvErIsYjarcofr|2ep 2i3j6j8rArBjDjEkIjKjLjMjPtRsXjasbxej|2ick 1qKqLp|" +
  "2ock Hv|3ol epfq|3p 0qDpEqIqLoXpYrdr|3re 9rIwMicp|4y LjNjPuQvfq|2raig 1pfs|4ng IrYr|4te BpCuQpVt|4w 5w|" +
  "3etc SoVpYq|3ing 3r|4p 1pPt|3oke 0t|3uct Op|2uck MrVt|3tte CjVy|1u 2p3j4j5q6v8j9rDpFjGjIiJsKpMkNjXvakbkdrejgq|" +
  "2bira Yx|3jec LvNq|2mmar HqPxQj|2perv Bp|3pli 9ugr|2rfac aq|2stai Dt|1wallo 5xUq|2ing 3rEqYyZr|3tch EsXv|" +
  "1yllab SrTqUxVq|2mbol Xx|0table 5pEpFpGuJjKodqgs|5t 2rLiXw|2ctil Up|2g KsYr|2ke 5q6r9qAqBjCpDjGsHrKpYjbpdjej|" +
  "2lk CqDpJqLwTuVqWq|4er Xy|4in 5oCjDsLvNrTq|3l fq|2pe 1v|2rea 9rArDpHu|3get 3sSkTqZq|2sk AtCpDxHqJpMo|" +
  "1eache 0rDxMu|3m CxJsYqZj|2eth 8y|2ll 0k4k9jEjIqLuMqNsOqPvXp|4in QoVq|2n HrYp|2rm Ou|4in ApDs|2st AsCrLj|" +
  "2xt 2rLjPqQv|4o PyQq|4ur 5q|1hat 7pLqMpPoRqSsTqXj|2em 7kGt|3n 0pEq|3rap 0qIqUrYp|3y 1p9pRp|2ing 9uAqCrNsRrXt|" +
  "2ree CqDsNrYu|3oat Wq|4ug 3vDrYvdtejfq|4w 8rYoZw|2umb 0r3q|1ie 6y|3nda HwIv|2mer 7pAt|" +
  "1o 2p8hDpErFkGiOiUhViWjXqYpZqcpepfjgq|2geth 0p1r3xHq|2ilet 7yet|2ld CrHpRw|3era Bxfx|2ne Ls|3gue Ux|2o 0oMq|" +
  "3l CsEp|2p 0sfp|3ic Lt|2uch 0q2vBrUqap|5e BuXt|5i 3p|2wel 8sGsbq|4r 3t|2y 3pKyYqap|1rabaj 2qAuDwHtIj|3ck 4q|" +
  "3ine Bpcs|3nsf dpey|5i EpLpNobpcj|3vel Ixbp|3y 9pfqgv|2e 0sNv|2icyc Yt|3e CrTq|3p 7qct|4pi ct|2unk fq|2y 9r|" +
  "1urn 1q6pAqCjJkKxLr|4o JjKxLy|1wo 4q5p8qCjDkNqQqRpaigp|1ype 2x|4d 2v|0un 3y5rAqCtEjFjKpPpTkZuapfi|" +
  "2a 4r5jBrCsGvLsNjPpXjZr|2der Rw|5s MsQrRwTv|2even 0qcp|2fami Tpbq|2it 6tOt|2pack 9tFp|2stru Jp|2til DqHr|" +
  "1p 0i6q7r8jBhEpGjIjKjLqMpNjRkTjVjXjYsbqdrfq|2righ Djctfw|2set Cs|1sa GsLtNuVr|3ndo Vp|3r 5pOqcrfw|" +
  "4a 1t2p5qCpNtOqXoZj|2e 0j1p2o3j4j5p6j7q9jBpCqDhEkFjGsJhKjNuOqPiRjSiTpUjVsXrYiZjajeigh|" +
  "2ing 0s2q8rEjGjIqJjLjOoXubq|1ttera NxTp|0variet 5q|1ece CpTpXp|2rb Nw|1isual 0p4s7q|1ocabu Ou|4l Wx|" +
  "2ice 2rWyXp|2wel Su|0wa LqQqRo|2it CqFpIwKw|2lk BjCrErarcx|4er cwgp|4in apcx|3l BrZscu|2nt Xr|2rm AtYq|" +
  "2sh 8sGr|2ter 5p9pWs|2y 0qEpcr|1eeken Pq|4ly Av|2ight BrYs|2t 7qBp|1hat DjEiFrIjJjNqOpPrQtTo|2eel dy|5c dyes|" +
  "3n 1j3j5i6p8jCwEvFiGiIiJpKqLsMuOiPiTpUjVrWjXiYhZjasdjejfigj|3re 1p9oFsNqPqUq|2ich Cp|3le 1pEpTt|2o JqNqTq|" +
  "3le DtNsYq|2y PhQx|1il Qq|2pe 5q7u8sGq|2thin 0q5qAqCrRq|" +
  "4ou 0p5s7i9jBpCqDsEqGiIiJiKjMjNiOjQiSjTjXiYqZjarcsdpejfr|" +
  "1ord 0s1j2p3h4s5i6i7j8j9iAhBiDjEiFjGjHhIiJiKjMiNwOwQiRqSwTjUtVoXjYiZjajbjcidjeifjgj|3k 2pAuBpCqDvEjGjHuJqOpdj|" +
  "4in Dv|1pm 2r|1rite 0x4kApHu|4in 0tAqfp|4te 0t|0yogurt 5s|0zip 6tEp|3per 6s|1one CuEj|";
