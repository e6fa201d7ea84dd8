/** Made by tests/workbench/train-term-weights.ts: beginnings of words by what they say of each skill area. */
export const TERM_WEIGHTS =
  "0a 1pMqNpbpcj|1ac Xw|1bout CtDjLsPqQtVp|2rira 5p9rgq|1cadem OsRh|2cept BqCsEpJoKs|4s 2q9p|3ide 7t|3omm Ms|" +
  "2ros 4sEkYraqcrgs|2tion NrRoYq|4va Xr|5i DpEvJq|1dapte 1q2qYr|5i ft|2d Lr|2ult 3pCpFpJpLqcq|" +
  "1fter 7x8pBpCsErQsRsTjUpej|1gain CqMr|5s Zp|2enda Ay|1head Eu|1ide 5p7r|2slad Uq|1l 7s9qLrVrYpcq|2fomb fs|" +
  "2ign 4q|3ke Sp|2l 2p8sAqNjTsUibpcr|2muer 8pgp|2one JqUs|4g DtXq|3ud Pp|2tern Yjbt|1mbula ct|2igo JtLu|" +
  "1n 0p7pArEjJhLpXrar|2gry Cv|2othe JqLrOq|2swer 2s4pDqHpMjNpQvVrXp|2te CoRp|1poyo Fp|2p Xq|3lic Ht|4y 8p|" +
  "3rop 0qLqWu|1re AsMpNu|3a dq|2m fu|2ound 1pYoctdq|2riva Ft|5e 9rEo|2t Brcs|3icl Qu|1scend 0rbt|" +
  "2k 7sAiCqEjHqIpJpLqMxNqQiRjTqXr|3ed EsRs|3ing 5sAo|2semb BqHq|3ign 2qAw|1t 1j2p3j4j5r8j9pAiHuIvMkQjSicjdsfs|" +
  "2rapa Zs|2tend DuHr|3rib Nr|1utobu bt|1voida Vp|1way 8p9pCqEqGp|1yuda 6q8kMxbp|0back 9kBqCqLsPpdsfrgp|" +
  "4pa 9tbqgv|2g 6j9wHrZtgs|2jar Yubs|5a Yjbr|2lanc ayfp|3l NqYjZy|2nd Bq|3o 7u|2r 7rYveq|2se Yp|4d Pp|" +
  "3ket 9pEpZy|2t Zu|3hro 7tXq|1e 0qAqFqTtYpZj|2ad 3r|3m Ypatcj|3n Zw|2caus Nt|" +
  "2fore 5o6r8p9pArBpCwGjHjLjMpRrbjduej|2gin ArLp|5n 6pPpSp|2havi LpVr|3ind 9qEv|2ing AqBrKs|2ll 9qDpEp|3t 6qfr|" +
  "2nch ew|2twee 0q4r5p7q8pEpVqbpcpgp|1ig CpOqRq|2ke 6rYr|2ll Gv|2n 8p|3der 9tAt|2te 5u|1leach bu|3nd SsTrUi|" +
  "2ock 3rVy|3w 8qEp|1oard 3p4oCjEpNqXsYqdpeq|2dy 0qBxDrLp|2ok 9sDqQqRqTqXqgs|3t 6s|2t 4qBq|3h 2p3p5oYpdqfr|" +
  "3tle 1p9p|4om 0q|2unce CpZp|2x 4p5rgp|3e Hpgq|1reak ApBsCsYq|4th CvWt|2ing 9qZjgv|2ush 8s|5i BqIp|" +
  "1u 9tIyYkbvdpej|2ild 3tJjLpPq|2mpin Yp|2tton 6xXq|1y 0p5p8qEkIjJqLpOkPpTpfj|0caerse cp|2fete BrEpcpdpet|" +
  "2lend As|3l GrHs|4ed DqFq|3m BtCwEj|4ar Cq|4in Cr|2mina Ercy|2n 0s6qLjNpTpbp|2pita 0q|2rd 3uCsIqMp|3e 8uWp|" +
  "3pet ApBqEuepfj|3rie Rpgw|4y RtXrgw|5i gq|3t Htcpgv|4on 5p|2shie Iv|2tch Zu|5e YqZr|3ego Op|1enter Es|" +
  "1hair EjYidxerftgs|3nge 6sCsEpGrIqSp|5i 6pApLp|3que 6o|3rac 0jQwbp|4ge 9p|4ol gt|4t 4pFs|2eck 2p8sArHqLpdr|" +
  "5l 8tAqHp|3w 5pBt|4y Bw|2ild Jrfp|3p Sqcp|2oice Cq|3ose 5pBqFq|2rome 2t9p|1ienci Os|3rre 6u|2rcle 0pDq|4ul 1p|" +
  "2ty Ir|1lap Sw|3rif LsMs|3s 4j6j9tBjDjEqHjNjPoTpVqYqbrcudpek|4e 9rYrZqcq|4se 9qAjEpQpRpbpcr|5m JwLuct|" +
  "5r 2rFpMpTrcq|2ean 7v8tGwTr|5i Es|4r ApTsWu|5i Wq|5l Tu|2imb Yxbu|2ock Hu|3se 1qBpIu|5d 5p6q|3the 3r6t7p|" +
  "5i 6q7w|1oat 6x|2ffee Hq|2in 3t|2lgar 9s|3or CpNp|3umn 4y|2mbin 9uNr|3e 5s9pBpEsFuHrQr|4nz Ap|3ic BpPr|4da 5r|" +
  "3men LvNsXt|4on Nq|4un IrXucp|3pan JyLp|5r KtNqPjQr|4le 3q5j7q8qAuBpFrHuNuPjTiXjYp|4re IpRu|4ut 2yEs|3uni Xs|" +
  "2n 0q4j5r6i8rAjDjHjIsJqLqQjVpgj|3cep Ry|4lu Qt|3e Yo|3fli CrLs|4us LqMr|3nec 3pTo|3son SqTp|4tr 1p3s|" +
  "3tac LqVpZr|5i 5u|5r NqPr|4en Or|5s Qr|5x Ot|4ro Cwetfj|3ver LvTt|2ok GtKr|4in DsGq|3per JrLp|2piar 0r3t|" +
  "4e 0s|4ng Cs|3y 0s2s4r|4in Nr|2re AjRqXpYp|3ner Ctdp|3rer EsYy|3tar 1tSt|2sa 9p|2unt CpGu|5e GpIkXpftgp|" +
  "3rse Yu|2ver 8y|2work Hr|1raft 1p|3yon 0s|2is fp|2os 0sIqfp|4se Ipcs|3wde 4pBqcrdq|2utch brcv|2ying Cp|" +
  "1uando BpCqMv|3tro LpNr|2bby 9v|3e 3s|2char 5w|2ento NrPsQr|3rpo Bu|2p 5rgt|2rb cvdp|3siv 0v|3ve 1t|2shio Bs|" +
  "3tom Hx|2t 1w|3tin 1sRp|1v Ur|0daily 0rYq|2te Ar|1e 2j3q4j5t8jBoDjEtFrGiIgOpRqToUjZjeqfjgj|2bate Lr|2ciph bq|" +
  "2ep BpCp|2fend Bq|3ine NjOs|5i NqOu|2gree Ypgp|2l 0s9pQpYsbqer|3ive Hu|2mons Ds|2odor 8t|2rech ft|3ram 5q|" +
  "2scen 0tbt|4ri NwPtRr|3ign 3y|4re Np|3k 4qAtDreq|3pue 8pRp|2tail PtQr|4ll Pq|3ene HqYs|2vice IpLpXw|1ia 9t|" +
  "3gra 3q|2ce KwNp|3tat 2s|2ez 2pDsYu|2ffer 4r|2git 4t|5a 2t|2ra JpPo|3ect DpOrRy|2sagr Lu|3cus LpPpVr|3he Gu|" +
  "3tan Lqcs|4ra Dx|1o 8jAsDkEjGqHpIsLjMrQjRsYu|2e 0p4qBrCiDqFsGpMjPjRrYrap|2ing NvPj|2ll Ku|4ar GrIt|2nde Qo|" +
  "3e HrKpXo|2or dwgy|2wn 6jCpVpYpbtckesfp|1raft 2s|3w 0s1t3rCqQp|4in DrEp|2ink 5uWrXp|3ve dt|2oppi Et|2y 7v8uGq|" +
  "1ue At|2rant Np|3ing 5pBpCpDuEjVuYjaqfp|0each 0p4p9qAt|2r 6tBw|2sy GqVtWt|2t 5x|3ing 5w8s|1dge 1s|1ight aq|" +
  "1l 0p3j5j6q8jApBsCjDhEjGpJqNiPrUjXjYuapcpfr|2ectr dt|3vat dw|1mail 2pHsMt|2ploy Hp|" +
  "1n 1p2p3p4q6g8iAqBiFiGiJpLpNpPoQjTrVjXpbkdjekfpgi|2d 6p9vApEsFpHjJjKpPq|3ing Np|2gage DvKp|3ine BtCj|" +
  "2ough 0t8qIqYpZj|2ter FqJt|3ien MtRqTt|3re 0pRqcp|1quipm Yr|1rror 2pAr|1scale Yrbu|5o bt|3rib 0u2u|3uch Ds|" +
  "2paci 0r|3ejo Uq|4ra Kt|2say 0r2qAr|2tima At|3rat Cu|1vent DqKrPu|3ry Ipfq|5t 9q|2iden Qt|1xchan LsXq|" +
  "2erci WqYv|2peri Pp|3lai MtNrOvPs|4ic Ou|3res LqOp|2tens Bp|1ye 4pDxLqXs|0face 0s8uLo|3t PpQq|2ll Ejascq|" +
  "4in aqcp|2st Bp|4en 6x9p|1eed 5tKr|3l BpCqLs|4in CvVp|3t 6pEiYsZpcr|1idget Bs|2eld Zjcpgq|2gura 1uQr|5e 4s|" +
  "2la Evcj|3e 2u|4d As|3l 0q4pHqXq|2nal 9qPsSpTp|3d 4tFsItQuSo|3ger 0p3w4q8qBsRj|3ish 1q2v3t5rArDqEjGqJp|" +
  "2rst CpEqKpPoRsSt|2st CuNj|2t 0p3t|3nes 6sYr|2ve AjCrKpZpco|1lat fq|2ight br|2oor 5q6jEpGtYjapbsciev|2uenc Vt|" +
  "3sh 7rap|1old 1qGt|4er 4p9w|3low 0j4p9jCjDpFrGsKqLsPjRv|2od 1p3p5ySq|3t Yqaqcs|2rear cp|3k 5r|3m 0s3pNpYt|" +
  "4at 2s|3war 1qYt|2ur FpLsPqRp|1rame dr|3se Mq|2iend JxKsLsZq|2om 1j3o4pAjCpErFjGpOrPpQpRjet|3nt CrMr|2ustr Cr|" +
  "1t bpcr|1ull 0p4pNqcp|2ncti RrUp|2rnit ep|0gaggin 5o|2it cs|2llop Yu|2me CqErJtKwaq|2ther 6r9q|1enera OpSkTs|" +
  "2stur Nq|2t 0k6r8qAsBpCjRpTiZqajbpcrdpevfjgj|3tin DrVt|1ive GqJsKqNpOpPv|3ing Mo|1love 6p|2ue 1v3jBt|" +
  "1o 7wApErFpKqMkOp|2e 7rBqEqUpcpdq|2ing 7pAuJsLrcj|2od 0pKrTpfp|1rab 7ser|3de 0s|3mma Ns|3ph 4q|3s ct|4p 0q3u|" +
  "2eet FrHpJoXu|2itar Cy|2ocer Ip|3und bp|4p EqIrJwOrYpbpfj|2upo EqJp|1uarda 9r|2ide 1q|1ym 6s9qBrYt|0ha 7t|" +
  "2bla TvVx|5r TpVx|2cer LqQq|2ir 8t|2lf epfr|3lwa EvJpYjcvgq|2mstr Yq|2nd 1r2s3r4j8vAjBuDiEsFqGjLjNjYjajdjeq|" +
  "4le BrCs|4ra bp|4wr 0tBq|3g 6r9qFsJrYs|2ppen 7pPsQq|2ra LqQp|2t 6s|2ve 0pKp|1e 0q7p9pCrMsNs|2ad fv|4ph Bu|" +
  "3lth Ws|3r CtGsSp|3vy Btgq|2el at|2ld 1per|3lo JsXq|3p 6rCoGqHjIpMwXqbp|4er Yq|2rram Cp|1idden 4rLs|2m MrTq|" +
  "3sel 5sdtfq|2p fp|2stor Ps|2t Zr|3tin dr|1old 0rBjYsaqdjfugu|4in bqcr|3e 1t|2me 6p9sGrPp|4wo 6r9p|2ok 9r|" +
  "2p Yu|2rizo 0q|2ur Hpfr|2w 6kBqCqPuQq|0i 2pApCqDpFkLqNpRsSpTjbp|1dea JsLqPsQu|3nti 0j4qCsGpHpMsPjQuRsSrUk|" +
  "2iom Lp|1mitat 0p3qNpUpYu|2prov 0pMr|1n 0p6jBqEpMjPpTqUqWjagbjejgh|2ch 1t|3lud Pr|3rea NsYpct|2fere Qv|" +
  "3orm 4r|2gred Gy|2icia AqSr|5o 2qVs|3tia ArJpSqXp|2stea 5o7qCsMpVocp|4ru DuMqRsUpgr|2tere Hs|5l 3t|5p LqQw|" +
  "5r Xp|5v Hu|3o 2r3r4j6u9sAoSpUkVq|2vent Hw|1r 7u|1solat SqTiUp|1t 3p5p6rAsCpDjEjZp|2em DrGpHpIrNrRrXr|" +
  "0jacket 6sEp|1ob FsHx|2in 0pJyLjYp|4t Ip|2ke Ls|2urna 0q|1uego JqKtYuZp|2guet Kv|2ice 5u|2mp 4pYw|4in Yv|" +
  "2st Br|0keep 0q2j4q8sApBpDsEkJjYtZjcsdjejfr|2y 2w3q|3boa 2rAo|1ick YpZw|2d Jpcp|2t 8qHt|3che GtKp|1neel eq|" +
  "2ife 5q|2ow 7qAoCjFtLrMqOqQj|0la 3i5h6q7j8q9qDpFqGpIuJhKiPjXjajgu|2b JpRq|3el 0pHr|2ce 3s6t|2dder Yq|" +
  "2ngua AsLrQs|3zar Zw|2p Yrfp|3top 2q|2rge 0p|2st 3qPp|2tera Us|2var Gy|1e JpRqTt|2an HpUqcq|4in ap|" +
  "3ve 7r9pBsEuQq|4in 6pDs|2ctur DpPs|2ft 4p7qSr|2g Ysas|3ibl 0xAi|2ngth Nq|2s 0t4jDpVp|3son Dvfq|2t 7qBrKpLpMs|" +
  "3ra 0y4s|3ter 0w2rSq|2vant eu|3el CrTpgp|1ibrar Irbr|2d 3q5t|2ft arekgx|2ght IsVq|2ke OoYqaq|2mpia 8qGt|" +
  "2ne 0u1r2j3s4tAkBpDjEtKjLjaqdp|4a 1s|4d 0sNj|2sp Uq|3t AsCqGsIpUq|4en DwJpLpQtRs|2ttle JqRq|1legar cs|3var gv|" +
  "1o 1k4p6r8uCjEjFpGpIpLkTjYqbqgj|2ad Gwbq|2cate 2p4q|3ker 9x|2g 2qApWo|2ng 0o|4er 0r9qBqTt|2ok DrFodqfr|4in 2q|" +
  "3p cq|2se CsEjKq|3ing 4rCuJj|2ud BsTp|2w Yp|3er et|5c 0q|1ugar 1s5pAjCuRp|2nch 5p9rBoFpGqIjJpLqXjYjgq|5b 5p9s|" +
  "5r cp|0mad Cr|3e 3vCv|2estr DxMr|2in PsQp|4ta DrLpfu|2ke 0rGwJrPpUpZpcp|2nage 5q7p8qArCtbq|3ipu 3s|3o 8x|" +
  "3ten Dqatfq|2p 4pSt|2rker 0r|2t Ysep|3ch 3pOoSq|5i 4u|3eri 9qAsJrMogq|3h DsEr|1eal 5sAjGuIrXj|3n LqOuTj|" +
  "4in LrOw|2etin Mt|2nu 4rLp|2ssag QtXp|4y Bu|1icrow Gx|2ddle 0oPo|2lk 5qIrgp|2n ApDqejfr|3uto AqDr|2rror 8uUu|" +
  "2ssin Mt|3tak Cx|2tten 6q|1ochil 9v|2del 0t3t|3ifi Yp|2ney GrHo|3ito Tq|2re 0p3pNqWpXtYq|3nin 9qFu|" +
  "2tor 3q4pUpYq|2uth 5vBp|2ve CpEtKpYvajdjesfpgp|4me 7qBqCjYp|3ing as|1ulti Ao|2sic EoYu|1y Xp|" +
  "0name 0p2qCtJqNsOwSq|4d Rr|2pkin 5s|2rrat Pu|2viga 2wbkcq|1ear JrMr|2ed 9qMw|4ed 9tAqbpcj|2gati RqVp|" +
  "3oti Lobr|2ighb DqIu|2w 5rOrPsTqVp|2xt 4q9jArCjEsFpGqHrMiQsYjcj|1ino JsYj|1o 4j5r7q9oAjCwEpJjMrWpXjar|" +
  "2ise BtDr|4y Bu|2se 8y|2t 0p4qBqCpDrEqLtMtNjWoYj|3e 0wMq|4bo 0s2o9s|3ice Lx|2vel QqRt|1ueva Ou|2mber 0r4s|" +
  "3era 0s|0object 3pDrNtRtar|4to NrRp|2stac Yscpdq|1f 2i3pCpFpIiJjMrPsQjUoaj|2f 6uBrDsYocjer|3ice Htgr|" +
  "1n 2r6qGiKjNgOjPiSjTiUjWjXpZiatbscsfp|2e 1t2jDrJqNpaobsfj|2line 2t|3y DpLp|2set VqWw|2to 7jares|" +
  "1pen 1s2s5w9sgr|3rat Gt|2inio JjLxPo|1r 1t2i4s5r6rAjBpCrFjKpOjQjTjYiZkbicoej|2acio 0pNuTs|3l NpRqTpUpVp|" +
  "4ly Pq|2den NrPq|4r FoHpIrNsPtXt|2gani Aw|1ther 0qCpJuKpLy|1ut 1q5j6p7k8jCqGsMjPjRqSrUjVpXjbkckerfjgj|3ing Iu|" +
  "3sid Ep|1ver KqYtZqawbjcr|4ha Zr|4wh BpCp|1wn 6pJpMs|0pace Hpct|3k 9s|4ag Hr|4et Hw|2d AoBpap|" +
  "2ge 0q1q2o4tAqDtNjXs|2int Bx|2labr 0p4uNsOtSw|2nt 6t7saq|2per 0t1w3j7qAtHs|2quet 5x|2ra 0q2p9pCpJjNpXrcqgp|" +
  "4gr 2qQu|3t HqJuMsXq|4ic 6rBpCjDqEjJrLjXsYqZp|4ne JwZs|2s KqZs|3ado Nt|4ma bq|3ill cpdq|3o AsFsNpRt|3sag Qr|" +
  "4iv Yofo|4wo 2w|3t EqNpPq|2th 3pYrdp|3ter 3y|2use SpVw|4in Vu|2y DwGqIu|1e Yt|2dal Yw|3ir MrNrXq|5a BsMpRp|" +
  "2el 5w|3r BqCqJwLvMjTrXpZt|2g 3t|2lota CpZy|2ncil 0u9p|2r 2pUp|3der 0j4tCp|3for Yu|3man Dq|3son 0q8sLsTpep|" +
  "1hone Hp|5m 0jJkLjNiOjTyUwVj|2rase LvNpVr|2ysic Ys|1ick 3qBqYrar|3tur 1q4qCjGsLjNpRqSjXu|2de CsMpXq|" +
  "2e atbqcqfq|3ce 1u3tKq|2so etfp|1lace 1p3u4v|5m Uw|3n AwCrGrIp|4ne Aq|3te 5qgp|3y BrJvKvNqYp|4gr EsLpYqdp|" +
  "4in DrErJq|1oint QqRy|5i Fr|2lite HqLy|2ne 6r9u|2r 2sAiDqdq|2se 3qYv|3iti HqRp|3ter 1p|4ur ft|2tty 3q7v|" +
  "2ur 5p|2wer dy|1racti HtUt|2edic 2qQr|3fer EqMu|3gun LtQu|3par Gx|3sen Vr|4su Bpfw|3ten Kv|2inci PtQq|4t 0sMq|" +
  "2oble 4rCtLrPp|3duc 0t2qHsMiNqTtUs|3gra BqLpXoYp|3jec 1qAsJpfp|3ne go|4ou NrRq|3pel dv|3tes Np|4oc BpUpgp|" +
  "3vid Ip|3yec 1sAt|1ull 3q6t7rVsdjgt|2sh Yugr|4e Spdwgq|2t 3p6s9tGsHqNqapfk|2zzle 3u5j|0que NqPrRq|3sti LsNsQt|" +
  "2ien Qp|4t 3qCu|0rail bucj|3se FwMs|2mp cqdv|2te CsHqVu|3her CrJs|1each ascrei|5i 0jarfp|3d 4rAjGpIsMpQpSw|" +
  "4ab 0x|4er bq|4in 4sDpTrVu|4y 2o9pApCr|2ces JqKibp|3ipe 4qGw|3ogn 0q|4rd 0rAq|3ta 1pft|2dire Dr|3uce Wx|" +
  "2fuse Nq|2late LqRq|3eva Lt|2main 7qDtEp|2nglo 0s4t|2peat QpTsUr|4ti MrUrgp|3ort 2tArPoTpVq|4si fs|" +
  "2ques CqMxNsXq|2sona Wv|3pet 0qLt|4on 0p2pJsLrQsXq|3t OpWpYpcs|4ro 7rIp|3ume HsPt|2tell Pu|3urn AoDrEqIq|" +
  "2vers 0sAp|3iew Aq|1hyme St|1ide Yy|2ght 4t6q9pApBpNrPkRq|2ma Sy|2ng 7p9oKo|3se 8s|2se er|1oll KrVsYq|" +
  "4in dpgq|2om 3qEpgt|3t Or|2pe ErYw|2ute Is|4in FwYp|2w 4qZp|1ubric Ap|2g etfq|2le FrKwPq|4r 1u|2n NqYycj|" +
  "3nin EwMjNs|2tina Ft|0safe bp|4ly 5pGqIv|2id LqRs|2ltar 0j4qYs|3uda Ju|2nd Kr|4wi 5rGt|2rcas Lr|" +
  "2y 0jAiJtKpLjMsNrRjTsXt|1chedu AsCpEuFv|3ool 6pHqJq|2ienc 2sNkOt|3sso 1w|2oop 5s|2ript CpHq|3ub 8r|" +
  "1e 6v8tCrDqGjTpYjepfq|2at DrEqFsetfpgp|4in Mufs|2ek BuMr|2gmen 1qStUk|3uir 4pFqGtRs|2lect NjRu|3f 5rBjCqEsds|" +
  "2nsor ByCjDq|3tad Dv|5r fs|4en 0r2rNxOqPrTqUj|2para Ss|2quen 7qFtNiPsRrUp|2rial Ls|2t AuGtHtYp|3tin NpPs|" +
  "1hape 0t1q3r4r|3re KsLq|4in JrKj|2e 9pNr|3et 4rDr|3lve Hp|2ift EsHqLp|3rt 5q6sBs|2oe 6vNp|3w 0jRrYpfp|" +
  "2utti Cq|1ide 3o5p6r8pJp|2ente Cpfp|2gn 2pFuGpHqIqXr|4al 7pIpMrYq|2laba SsUp|3la dyeu|2mple 0pQr|" +
  "2n 4q8jDqEvVqWqcr|3gle Upar|2t 5p7rBoDoEjFtJsLiajbjepfw|3e Hp|3tin 0jfw|2x 0oZqap|2ze 0tCt|1kip 4qYt|1lant 0p|" +
  "2eeve 6s|2ide 2q7jVrYubjer|2ow BqVv|1mall 1p3p5rMp|5e Ap|2ell Bs|2ooth 4qTjVw|1nack 9pJpNpXp|3p 6u|2ip 1q|" +
  "1o 0q4qDjEpMjNqVpbp|2ap 8vGo|2bre Qtcq|2ccer Zr|3ial LqOp|2ft 5q|2luti LpPq|3ve Ls|2meth Qp|2ng XvYt|" +
  "2rt GsHsOp|2sten gr|2und 0jCjNjSyTvUwVj|1pace 0s9o|4in 0q|2eak DoMqNqTsVq|5e DrPp|5i FpVr|3cia dq|3ech 2qTuVu|" +
  "3ll 2qSr|2ill 5t|5i gq|2lint 6k9p|2onta Tp|3on 5w|3rt Yt|3t Fp|1queez 1oBp|1tabil 1p|3ck 3qHpgq|3ff IsMq|" +
  "3ir bw|3nce at|4d ayexfr|5a 0q4pHp|5e etfy|5i Ejarepfu|3ple 1t|3rt AwEjFrGsPqVu|5i bq|3te Pr|4io Ep|" +
  "3y 0q7pAjBsDvErItYjcpfr|2eady 0p1par|3p 2j3k6j8qArBjDjEkIkKjLjMkPtRsXkarbxej|4pi ar|2ick 1rKqLp|5y Bp|2ock Hu|" +
  "3ol epfq|3p 0qDpEqIqLpXpYrdr|4pi Yscp|3re 9pHpIwMicp|4y PuQufq|2raig 1qfs|4ng IpYr|4te BqCuQpVq|4w 5w|3eng Yt|" +
  "4tc VqYp|3ing 3r|4p 1oCpPr|3oke 0q|3uct Op|2uck MrVt|3tte Vy|1u 2o4j5r6v8j9rDpFjGjIiJpXsdrejgp|2bira Yybp|" +
  "3jec LvNq|3mit 2sAq|2mmar HqPvQj|2ppli 9ugr|2rfac ap|2stai Dt|1wallo 5xUp|2ing 3pErYyZp|3tch EsXv|" +
  "1yllab SrTqUxVq|2mbol Xx|0table 5pEpFpGuKodqgs|5r Xx|5t 2rLjXw|2ctil Uq|2g KsYr|" +
  "2ke 0p5q6r9pBjCpGtHpKpYjbpdjej|2lk CqDpJoLxTuVq|4er Xy|4in 5pCjDrLvNrTq|3l fq|2pe 1u|2rdy 9p|3ea 9rArDpHt|" +
  "3get 3sSkTqZq|2sk AsCpDxHqJpMo|1eache 0rDxMu|3m CwJsYqZj|2eth 8w|2ll 0k4kEjIrLtMqNqOpPvXp|4in Vq|2ma Lt|" +
  "2n HrYp|3se Nq|2rm Ou|4in Ds|2st AsCrLj|2xt 2rLjPqQv|4o PvQq|4ur 5q|1hat 0oLpMpPoRqSr|2em 7kGp|3n 0pEq|" +
  "3rap 0qIpUrYp|3y 1p9pRp|2ing 9sAqCrNsRrXs|2read 3u|4e CqDsNrYt|3oat Wq|4ug 3sDrYvdtfq|4w 8rYoZv|2umb 0p3q|" +
  "1ie 6y|3nda HwIv|3r Oq|2jera 1s|2mer 7pAt|2p Upar|1o 2p6j8hDoErFjGiOiUhViWjXqYpZpcpepfjgq|2e at|" +
  "2geth 0p1p3xHq|2ilet 7yet|2ld CrHpRw|3era Bxfs|2ne Ls|3gue Uw|2o 0oMq|3l CtEp|2p 0qfp|3ic Lt|2uch 0q2uBsUq|" +
  "5e BuXs|5i 3p|2wel 8tGsbp|4r 3t|3n Iu|2y KyYqap|1rabaj 2qAuDwHtIj|3ck 4qAo|3ine cs|3nsf 0odpey|5i EpLpbpcj|" +
  "3vel Iu|3y 9pfqgv|2e 0tNu|2icyc Yt|3e CrTq|3ke Ys|3p 7rcs|4pi ct|2unk fp|2y 9r|1urn 1q3p6pAqCkJkKxLr|4in at|" +
  "4o KwLx|1wo 4q5p8pCkNqQqRpaigp|1ype 2w|4d 2v|0un 3y5rApCtEjFjKpTkYkZrapfj|2a 4rBrCsGvLrNjPpZr|2der Rw|" +
  "5s MsQqRvTu|2even 0pcp|2fami bq|2it 6sOt|2pack 9sFp|2til DqHrKo|1p 0i6q7r8jBiEpGjIjKjLpMpNjRkTjVjXjYsbqdrfq|" +
  "2righ Djctfv|2set Cs|1sa GsLrNqVq|3ndo Vp|3r 5pCoOqcqfw|4a 1r2pCqNrOp|" +
  "2e 0j2p4j6j7q9jBpCqDhFjGsJiKjNvOqPiRjSiTpUjVrXrYiZjajejgi|2ing 0r2q8qEkGjIqJjLjXubq|1tensi 5tGq|2tera NxTp|" +
  "0variet 5q|1ece CoTo|2rb Nv|4o Nt|3tic 0q|1ideo Ps|2sual 0p3o4r7q|1ocabu Ot|4l Ww|5i Up|2ice 2rWyXp|2wel Ss|" +
  "2z 2qWx|0wa LqQqRo|2it CqFpIwKw|4in Kp|2lk BjCqEsarcx|4er cwgp|4in cx|3l BqZpcu|2nt Xr|2rm AtYq|2sh 8tGq|" +
  "4e 8pGq|5r Gx|2ter 5p9pWr|2y 0qEpcr|1ear BqHq|2eken Pq|4ly Av|2ight BrYt|2t 7qBo|1hat DjEiFrIjJkNqOpPrQu|" +
  "2eel dy|5c dyesgj|3n 1j3j5i6p8jCwEuFiGjIiJpKpLqMuOjPiTpUjVsWjXiYhZkardjejfigj|3re 1p9pFsNrPpUq|2ich Cp|" +
  "3le EpTt|2o JpNpQoTp|3le DtNsYq|2y OoPiQx|1il 9oQq|2pe 5o7v8sGq|2thin 0q5rAqCrRq|" +
  "4ou 0q3p5r7i9jBqDsEpGiIiJiMjNiOjQiSjTjXiYparcsejfr|1ood cp|" +
  "2rd 0s1j2p3h4s5j6j7j8j9iAiBiDjEiFjGjHiIiJiKjMjNvOwQiRqSwTjUtVpXjYiZjbkcjdjeifjgj|3k 2qAuCqDvEjGkHuJqOpdj|" +
  "4in Dv|4sh 0q|3ry Cq|1pm 2s|1rist 0q|3te 0xHq|4in 0tAq|4te 0s|0ye Qu|1ogurt 5r|0zip 6tEp|3per 6s|1one CuEj|";
