/** Made by tests/workbench/train-term-weights.ts: beginnings of words by what they say of each skill area. */
export const TERM_WEIGHTS =
  "0a 1pMqNobpcj|1ac Xw|1bout CtDjLsQsVp|2rira 5p9rgq|1cadem OtRh|2cept BqCtEpKr|4s 2q9o|3ide 7t|3omm Ms|" +
  "2ros 4sEjQpYraqcrgs|2tion NrRoYq|4va Xr|5i DpEvJr|1dapte 1q2qYs|5i ft|2d Ls|2just 7p|2ult 3pCpJpLqcq|" +
  "1fter 7w8pBpCsEsQrRrTjUpej|1gain CpMr|5s Zp|2enda Ay|1head Eu|1ide 5q7r|2slad Uq|1l 7s9qLrVrYpcq|2fomb fs|" +
  "2ign 4q|3ke Sp|2l 2p8sAqNjTsUibpcr|2muer 8pgp|2one JqUs|4g DtXp|3ud Pp|2tern Yjbt|1mbula ct|2igo JtLu|" +
  "1n 0p7pArEjJhLpXrar|2gry CtQo|2othe CpJqLrOq|2swer 2s4qDqHqMjNpQvVqXp|2te CoRp|1poyo Fp|2p Xr|3lic Ht|4y 8p|" +
  "3rop 0qLqWu|1re AsJqMoNt|3a dq|2m fu|2ound 1pcrdq|2riva Ft|5e 9rEp|2t Bpcr|3icl Qu|1scend 0rbt|" +
  "2k 7sAiCrHqIpLqMxNrQiRjTqXr|3ed EsRs|3ing 5sAp|2semb BqHq|3ign 2rAx|1t 1k2p3j4j5r8j9qAiFjHuIvMkSicjdrfq|" +
  "2rapa Zs|2tend DuHq|3rib Nr|1utobu bt|1voida Vp|1way 8q9pCqEqGq|1yuda 6q8kMxbp|0back BqCqLsPpdsfrgp|" +
  "4pa 9tbqgv|2g 6j9vHrZxgs|2jar Yubs|5a Yjbr|2lanc ayfp|3l Zygp|2no 7u|2r 7rYvep|2sed Pp|3ket 9pEpZy|2thro 7uXr|" +
  "1e 0qAqFqTtYpZj|2ad 3r|3m Ypatcj|2caus Nu|2fore 5o6r7p8p9qApBqCxGjHjLjMqRqbjduej|2gin ApLp|5n 6pPpSp|" +
  "2havi LpVr|3ind 9qEt|2ing BrKs|2ll 9qBoDpcq|3t 6rfr|2nch ev|2twee 0q4q5p7q8pEpVqbpcqgp|1ig OrRq|2ll Gu|" +
  "2nder 9sAt|2te 5u|1leach bu|3nd SsTrUh|2ock 3rVy|1oard 3p4pCkEpIpNqXtYqeq|2dy 0pBxDrLq|2ok 9sDqQqRqTqXqgt|" +
  "2t 4qBq|3h 2p3p5oYqdqfq|3tle 1p9p|4om 0q|2unce CqZp|2x 4p5rgq|3e Hpgq|1reak ApBsCsYq|4th CvWt|2ing 9qZjgu|" +
  "2ush 8s|5i BqIp|1u 9pIybwdp|2ild 3tJjLpPq|2mpin Yq|2tton 6xXq|1y 0p5p8qEjIjJqLoOkPpTpfj|0caerse cq|" +
  "2fete Brcrdpet|2lend As|3l GrHs|4ed DrFq|3m BtCxck|4ar Cq|4in Cr|2mina Escy|2n 0s6qLjNoTpbp|2pita 0q|" +
  "2rd 3uCtMp|3e 8uWo|3pet ApBpEuepfj|3rie Rpgw|4y RpXrgw|3t Htgv|4on 5p|2shie Iv|2tch Zu|5e YqZr|3ego Op|" +
  "1enter Es|1hair EjYjdxesftgs|3nge 6sCsEpGrIq|5i 6pAoLp|3que 6o|3rac 0jQwbp|4ge 9q|4ol gt|4t 4qFt|" +
  "2eck 2p8sArHpLpdr|5l 8tAqHp|3w 5qBt|4y Bw|2ild Jrfp|3p Sqcp|2oose 5pBqFq|2rome 2t9p|1ienci Os|3rre 6u|" +
  "2rcle 0pDq|4ul 1p|1lap Sv|3rif LsMs|3s 4j6k9tBjDkErHjJjNjTpVqYrbrcudpej|4e 9rYrZqcq|4se 9qEqQpRpbpcq|" +
  "5m JwLtct|5r 2tMpTqcq|2ean 7v8uGwTr|5i Es|4r ApTrWu|5i Wq|5l Tu|2imb Yxbv|2ock Hu|3se 1qBpIu|5d 6q|" +
  "3the 3s6t7p|5i 6q7w|1oat 6x9p|2ffee Hq|2lgar 9s|3or CoGr|3umn 4y|2mbin 9uNr|3e 5s9pBpEtFtHqQr|4nz Ap|3ic BpPr|" +
  "4da 5r|3men LvNsXs|4on Nq|4un IsXucp|3pan JyLp|5r KtNqPjQr|4le 3r5j7r8qAuBpFrHuNuTiXjYp|4re IpRu|4ut 2yEt|" +
  "3uni Xs|2n 0q4j5r6i8rAjDjHjIsJqLqQjVpgj|3cep Ry|4lu Qt|3e Yp|3fli CrLs|4us LqMs|3nec 3qTo|3son SqTp|4tr 1p3o|" +
  "3tac LqVoZt|5i 5u|5r NqPr|4en Or|5s Qr|5x Ot|4ro Cvetfj|3ver LvTt|2ok GuKr|3per JrKoLp|2piar 0r3s|4e 0r|" +
  "4ng Cs|3y 0s2s4r|4in Nr|2re RpXpYp|3ner Csdp|3rer EsYy|3tar 1tSt|2sa 9p|2unt CpGu|5e GqIjXpfu|3rse Yu|2ver 8y|" +
  "2work Hr|1raft 1p|3yon 0s|2is fp|2os 0sIpfp|4se Ipcr|3wde Bqcrdq|2utch brct|2ying Cp|1uando BpCqMv|3tro LpNr|" +
  "2bby 9v|3e 3s|2char 5w|2ento NrPsQr|3rpo Bu|2p 5rgt|2rb ajcvdo|3siv 0v|3ve 1t|2shio Br|3tom Hx|2t 1w|3tin 1s|" +
  "1v Ur|0daily 0rFoYq|2te Ar|1e 2j3q4j5t8jBoDjEtFrGiIgOpRqToUjZjeqfjgj|2bate Lr|2ciph bq|2ep BpCp|2fend Bq|" +
  "3ine NjOr|5i NqOu|2gree Yp|2l 0s9pQpYsbqer|3ive Ht|2odor 8s|2rech ft|3ram 5q|2scen 0tbt|4ri NwPsRr|3ign 3y|" +
  "3k 4qAteqfo|3pue 8pRp|2tail PtQr|4ll Pq|3ene HqYs|2vice IpLoXw|1ia 9t|3gra 0p3r|2ce KwNp|3tat 2s|2ez 2pDsYu|" +
  "2ffer 4r|2git 4t|5a 2v|2ra JpPo|3ect DpOrRy|2sagr Lu|3cus PpVr|3he Gu|3tan Lqcs|4ra Dx|" +
  "1o 8jAsEjGqHpIsLkMrQjRsYu|2e 0p4qBrCjDqFsGpMjPjRrYrap|2ing NvPk|2ll Ku|4ar GsIt|2nde Qo|3e HrKpXp|2or dvgy|" +
  "2wn 6jCpVpaobtckesfp|1raft 2s|3w 0s1r3rCqQp|4in Dr|2ink 5rWrXp|3ve ds|2y 7v8uBpGq|1ue At|2rant Np|" +
  "3ing CpDuVuaqfq|0each 0p4q9rAt|2r 6tBw|2sy GqVuWt|2t 5x|3ing 5v8t|1dge 1s|1ight aq|" +
  "1l 0p3j5j6q8jApBsCjDhEjGpJqNiPrUjXjYuapcpfr|2ectr dt|3vat dw|1mail 2pHsMq|" +
  "1n 1p2p3p4q6g8iAqBiFiGiJpLpNpPoQjTrVjXpbkdjekfpgi|2d 6p9uAqEqFpHjJjKpPq|2gage DvKp|3ine BtCj|2ough 0t8qIqYpZj|" +
  "2ter FqJt|3ien MtRpTt|3re 0pRqcp|1quipm Yr|1rror 2qAs|1scale Yrbu|5o bt|3rib 0u2u|3uch Ds|2paci 0r|3ejo Uq|" +
  "4ra Kt|2say 0r2pAr|2tima At|3rat Cu|1vent DqKrPu|3ry Ipfq|5t 9r|2iden Qt|1xchan JpLrXp|2erci WqYw|" +
  "2plai MtOvPt|4ic Ou|3res LqOp|2tens Bp|1ye 4pDxLqXs|0face 0s8u|3t Pp|2ll ascp|4in aqcp|2st Bp|4en 6w9p|" +
  "1eed 5tKr|3l BpCqLs|4in CvVp|3t 6pEjYsZpcr|1idget Bs|2eld PoZjcpgq|2gura 1uQr|5e 4t|2la Evcj|3e 2u|4d As|" +
  "3l 0q4pHrXp|2nal 9qPsSqTp|3d 4tFtIrQuSp|3ger 0p3w4r8pBqRj|3ish 1q2w3u5qAsDqEjGqJp|2rst CpEqKpPqRsSt|2st CuNj|" +
  "2t 0o3t|3nes 6sYr|2ve AkCrKpZp|1lat fq|2ight bq|2oor 5q6iEpGtYjapbsciev|2uenc Vt|1old 1qGt|4er 4p9w|" +
  "3low 0j4p9jCjDpFrGsKpLsPjRu|2od 1p5y|3t Yqapcsek|2rear cq|3k 5q|3m 0s3pNpYt|4at 2s|3war 1qYt|2ur LsPpRpZq|" +
  "1rame drfp|3se Mq|2iend JxKsLsZq|2om 1j4pAkCpErFjGoLpOrPpQpRjeu|2ustr Cr|1t bpcr|1ull 0p4pNqcp|2ncti RrUo|" +
  "2rnit eo|0gaggin 5o|2it cs|2llop Yt|2me CrErJtKvaq|2ther 6r9q|1enera OpTs|2stur Nq|" +
  "2t 0k6r8rAsBpCjPkRpTiZqajbqcqdpevfjgj|3tin DrVt|1ive GrJsKqNpOpPvQk|3ing Mo|1love 6p|2ue 1w3jBu|" +
  "1o 7wApEpFpKqMjOpco|2e 7tBqEqUqcpdq|2ing 7pAtJsLpYpcj|2od KrTqfp|1rab 7ser|3de 0s|3mma Nr|3ph 4q|3s ct|" +
  "4p 0q3w|2eet FrJpXu|2itar Cy|2ocer Ip|3und bp|4p ErIrJwOqYpbpfj|2upo EqJp|1uarda 9r|2ide 1q|1ym 6sBrYt|" +
  "0habla TvVx|5r TpVx|2cer LqQq|2ir 8t|2lf epfr|3lwa EwJpYkcvgp|2mstr Yq|2nd 1r2s3r4j8uAjBuDiEsFrGjLjNjYjaidjeq|" +
  "4le BrCs|4ra bq|4wr 0tBq|3g 6q9qFsJrYs|2ppen 7pPrQq|2ra LqQp|2t 6s|2ve 0pKp|1e 0q9pCrMqNsXp|2ad fv|4ph Bu|" +
  "3lth Ws|3r CtGtSp|3vy Bwgq|2el at|2ld 1per|3lo JrXr|3p 6rCoGqHjIpMwXq|4er Yr|2rram Cp|1idden 4rLs|2m MqTq|" +
  "3sel 5sdsfq|2p fp|2stor Ps|2t Zt|3tin dr|1old 0rBjYsapftgu|4in bqcr|3e 1t|2me 6p9sGrPp|4wo 6r9q|2ok 9r|2p Yu|" +
  "2rizo 0q|2ur Hpfr|2w ApBqCqPuQq|0i 2p9oApCqDpJjLqNpRsSoTjbp|1dea JsLqPsQu|3nti 0j4pCsGqHpMtPjQuRrSr|2iom Lq|" +
  "1mitat 0p3qNpUpYt|2prov 0pMr|1n 0p6jBpEoIpMjPpSjTqUqWkagbiejgh|2ch 1r|3lud Pr|3rea NsYpct|2fere Qv|3orm 4s|" +
  "2gred Gy|2icia AqSr|5o 2qVs|3tia ArJpSqXp|2stea 7qCtMpcp|4ru DuRsUpgr|2tere HsLp|5p LpQw|5r Xp|5v Hu|" +
  "3o 2r3r4j6u9rSpVqep|2vent Hw|1r 7u|1solat SqTiUp|1t 6rArCqFoZp|2em 4oGpIsNrRrXr|0jacket 6sEp|1ob DkFpHy|" +
  "2in 0qJyLjYp|4t Ip|2urna 0q|1uego JqKtYuZp|2guet Kv|2ice 5u|2mp 4pYw|2st Br|0keep 0q2j4q8sAqBpDsEjJjYqcsdjfq|" +
  "2y 2w3q|3boa 2r|1ick JkYpZw|2t 8qHt|3che GtKp|1neel eq|2ife 5q|2ow 7qApCjFtLrMpOqQjRp|" +
  "0la 3i5h6q7j8q9qDpFqGpIuJhKiPjXjajgu|2b JqRq|3el 0pHr|2ce 3r6t|2dder Yq|2ngua AtLrQs|3zar Zw|2p Yqcpfp|" +
  "3top 2o|2rge 0p|2st 3qPq|2tera Us|2var Gy|1e JpRqTt|2anin apcp|3ve 7r9pBsEuQqYk|4in 6pDqEp|2ctur DoPs|" +
  "2ft 4pSr|2g Ysas|3ibl 0xAi|2ngth Nq|2s 0t4jDpVp|3son Dvfq|2t 7qBsKpLpMs|3ra 0y4s|3ter 0w2rSp|2vant eu|" +
  "3el CrTp|1ibrar Irbr|2d 3q5t|2ft Ijarcjdpekgx|2ght IsVp|2ke OoYpaq|2mpia 8qGt|2ne 0u1r2j3s4tAkBoEuKjLjaqdpgp|" +
  "4a 1s|4d 0sNj|2sp Uq|3t AsCpGsIqUq|4en DwJpLoQsRs|2ttle JqRq|1legar cs|3var gv|" +
  "1o 1k4p6r8uCjEjFpGpIpLkTjYrbqgj|2ad 9pGwbq|2cate 2p4q|3ker 9x|2g 2qApWo|2nger 0r9qBqTt|2ok Drdqfq|4in 2q|" +
  "2se CsEjKr|3ing 4pCr|2ud BsTo|2w Yp|3er et|5c 0q|1ugar 1s5pAjCuRp|2nch 5pFpGqJpLqXigr|5b 5p9s|0mad Cr|3e 3vCu|" +
  "2estr DxMr|2in PsQp|4ta DrLpft|2ke 0rGwJrUpZrcp|3ing Pp|2nage 5q7q8qArCtbq|3ipu 3r|3o 8x|3ten Dqatfq|2p 4qSt|" +
  "2rker 0r|2t Ysep|3ch 3pOoSq|5i 1o4u|3eri 9qAsJrgr|3h DsEq|1eal 5sAjGuIrXj|3n LqOuTj|4in LqOw|2etin Mt|" +
  "2ssag Qt|4y Bv|1icrow Gx|2ddle Pp|2lk 5rgq|2n ApDrejfr|3uto ApDr|2rror 8uUu|2ssin AoMu|3tak Cx|1ochil 9v|" +
  "2del 0t3u|3ifi Yp|2nito Tq|2re 0pNqWpXtYq|3nin 9qFs|2tor 3q4pUpYq|2uth 5vBp|2ve CpEuKpYvajdjerfpgp|" +
  "4me 7qBqCjYp|3ing as|1usic Yu|0name 0p2pCtJqNsOw|2pkin 5s|2rrat Pu|2viga 2wbjcqgp|1ear JqMs|2ed 9pMv|" +
  "4ed 9tAqbpcj|2gati RqVp|3oti Lobr|2w 5rOrPsTqVp|2xt 4qAqCjEsFqGqHsMiQscj|1ino JsYj|1o 4j5t9oAjCxEqMrWpXjas|" +
  "2ise BsDr|4y Bu|2se 8y|2t 0q4qBqDpErLqMuNkWoYj|3e 0w|4bo 0r9s|3ice Lx|2vel QqRs|1ueva Ou|2mber 0r4s|" +
  "0object 3pDrNtRtar|4to NrRq|2stac Yscpdq|1f 2i3oFpIiJjMrPsQjUpaj|2f 6uBrDsYocjer|3ice Hugq|" +
  "1n 2s6qFjGiIpKkNhOjPjSjTiUjWjXoZiatbrcsfp|2e 1t2jDrJqNpbs|2line 2t|3y DpLp|2set VqWw|2to 7jes|1pen 1s2s5w9sgr|" +
  "3rat Gy|2inio JjLx|1r 1t2i4s5r6r7o8kAjBqCrFjJjKpMpOjQjTjYiZkbjej|2acio 0pNuTs|3l NpPpRpTpUpVp|4ly Pq|" +
  "2den NqPq|4r HpIqNsPtXt|2gani Aw|1ther 0qJvKpLy|1ut 1q5jGsMjOoPjSrUjVpXjerfj|3ing Iu|3sid Ep|" +
  "1ver KqLoRpYtZpavbjcr|4ha Zr|4wh BpCp|1wn JpMs|0pace Hpcs|3k 9s|4ag Hr|4et Hw|2d Bpap|2ge 0q1q4tAqDuNjXs|" +
  "2int Bv|2labr 0p4uNsOtSw|2nt 6u7taq|2per 0t1w3j6k7qAtHs|2quet 5x|2ra 0q2p9pCpJjNpXrcqgp|4gr 0o2pQu|" +
  "3t HqJuMsSpXq|4ic 6rBpCjDrEjJrLjXsYq|4ne JvZs|2s EpKqZr|3ado Nt|4ma bq|3ill cpdq|3o AsFsNpRt|3sag Qq|4iv Yp|" +
  "4wo 2w|3t NpPq|2th 3pYrdp|3ter 3y|2use SpVv|4in Vu|2y DwGqIs|1e Yu|2dal Yw|3ir MrNrXq|5a BsMpRp|2el 5w|" +
  "3r BqJvLuTrXpZs|2g 3t|2lota CpZy|2ncil 0u9o|2r 2qUp|3der 0j4tCp|3for Yy|3man Dq|3son 0q8sLsTp|1hone Hp|" +
  "5m 0jLjNiOjTyUwVj|2rase LqNpVs|2ysic Ys|1ick 3qBqYsaq|3tur 1q4q8oCkGsLjNpRrXu|2de CsMpXq|2e atbqcqfq|" +
  "3ce 1u3tKq|2so etfp|1lace 1q3t4u|5m Uv|3n AwCrGrIp|3te 5q|3y BpJvKvNrYq|4gr EsLpYqdp|4in DrErJr|1oint QqRyTo|" +
  "5i Fp|2lite HqLy|2ne 6r9u|2r 2sAiDqdq|2se 3qYv|3iti HpRp|3ter 1p|4ur ft|2tty 3q7v|2ur 5o|2wer dy|1racti HsUt|" +
  "2edic 2qQr|3fer EqMu|3gun LtQu|3par Gx|3sen Vr|4su Bpfw|3ten Kv|2inci PtQq|4t 0tMq|2oble 4rCuLrPp|" +
  "3duc 0s2qHtMiNqTtUs|3gra BqLpYp|3jec 1rAs|3nou NrRq|3pel dv|3tes Np|4oc BpUpgo|3vid Ip|3yec 1sAt|" +
  "1ull 3q6s7rVsgs|2sh Yugr|4e Spdwgq|2t 3r6t9tEoGrHqNqap|2zzle 3t|0que NqPrRq|3sti LsNsQu|2ien Qp|4t 3qCu|" +
  "0rail btcj|3se FvMs|2mp cqdv|2te CsHqVu|3her CrJs|1each arcrei|5e gp|5i 0jarfp|3d AkIqMqQpSw|4ab 0x|4er bq|" +
  "4in 4tTrVu|4y 2o9pAqCr|2ces JqKibp|3ipe Gv|3ogn 0q|4rd 0rAq|3ta 1pft|2dire Dr|3uce Wx|2fuse Nq|2late LqRr|" +
  "3eva Lu|2main 7qDtEp|2nglo 0s4t|2peat QpTsUr|4ti MrUrgo|3ort 2uAqPpTpVq|4si fs|2ques CqMxNsXq|2sona Wv|" +
  "3pet 0qLt|4on 0pJsLrQsXq|3t OpWpYpcs|4ro Iq|3ume HsPt|2tell Pu|3urn ApDsEqIq|2vers 0sAp|3iew Aq|1hyme Su|" +
  "1ide Yy|2ght 4t6q9pApBpNrRp|2ma Sy|2ng 7q9oEp|3se 8s|2se er|1oll KqVsYq|4in dpgq|2om 3pYogt|3t Or|2pe ErYw|" +
  "2ute Ir|4in FxYp|2w 4q|1ug Foetfq|2le FrKwPq|4r 1t|2n NqYycj|3nin EuNs|2tina Ft|0safe bp|4ly 5pGqIv|2id LqRs|" +
  "2ltar 0j4qYs|3uda Ju|2me 4o|2nd Kr|4wi 5qGt|2rcas Ls|2y 0jAjCoJsKpLjMrNrRjTsXt|1chedu AsCpEuFt|3ool 6pJr|" +
  "2ienc 2tOt|3sso 1w|2oop 5s|2ript CoHq|1e 6v8tCrDqGjTpYjepfq|2at DrErFsetfp|4in Mufs|2gmen StUk|3uir 4pFqGtRs|" +
  "2lect NjRu|3f 5rBjCrEsds|2nsor ByCiDq|3tad Dv|5r fs|4en 0r2rNxOpPrTqUj|2para Ss|2quen 7sFtNjPrRrUp|2rial Ls|" +
  "2t AuGpHtYp|3tin NpPs|1hape 0u1q3r4r|3re KsLq|4in JsKj|2e 9pNr|3et 4rDr|3lve Hp|2ift ErHqLq|3rt 5q6sBs|" +
  "2oe 6vPp|3ot Zp|3w 0jRrYpfp|2utti Cq|1ide 3p5p6r|2ente Cpfp|2gn 2pFuGpHqXr|4al IpMsYq|2laba SsUp|3la dyeu|" +
  "2mple 0pQr|2n 4q8jDqEvVqWqcr|3gle Upar|2t 5p7rBpDpEjFtJrLiMpajbjepfw|3e Hp|3tin 0jBqYpfw|2x 0pZq|2ze 0tCu|" +
  "1kip 4qYt|1lant 0p|2eeve 6s|2ide 2q7jVsYubjer|2ow BqVv|1mall 1p3p5rMpbo|5e Ap|2ell Bs|2ooth 4qTjVw|" +
  "1nack 9pNpXp|3p 6v|2ip 1q|1o 0q4qDjEpMkNqVpbp|2ap 8v|2bre Qtcq|2ccer Zr|3ial LqOp|2ft 5q|2luti LpPq|3ve Lt|" +
  "2meth Qp|2ng XvYt|2rt GtHs|2sten gr|2und 0kCjNjSyTvUwVj|1pace 0s|4in 0p|2eak MqNqTsVq|5e DrPp|5i FpVr|3cia dq|" +
  "3ech 2qTuVu|3ll 2qSr|5i 0q|2ill 5s|5i gq|2lint 6k9p|2onta Tp|3on 5w|3rt Ys|3t 4pFp|1quare 0o|3eez 1oBp|" +
  "1tabil 1p|3ck 3qHpgq|3ff IsMq|3ir bwgp|3nce at|4d ayexfs|5a 0p4pHp|5e esfy|5i 6jEjarepfr|3ple 1t|" +
  "3rt AvEjFrGuPpVu|5i 0obq|3te Pq|4io Ep|3y 0p7pAjBsDvEpIscqfr|2eady 1par|3p 2j3k8rArBkDkFpGpKjLkMjPtRsarbx|" +
  "4pi ar|2ick 1qKqLq|5y Bp|2ock Hu|3ol epfp|3p 0qDqEoIqLpXpYqds|3re 9qIxMi|4y PuQvfq|2raig 1qfs|4ng IpYr|" +
  "4te BqCuQpVq|4w 5v|3eng Yt|4tc SpVqYp|3ing 3q|4p 1pPr|3oke 0q|3uct Op|2uck MrVt|3tte Vy|" +
  "1u 2o4j5r6v8j9rDpFjGjIiJpXsdrejgp|2bira Yybp|3jec LvNq|2mmar HpPsQj|2ppli 9ugr|2rfac ap|2stai Dt|1wallo 5xUp|" +
  "2ing 3pErYyZs|3tch AoEsXu|1yllab SpTqUxVq|2mbol Xw|0table 5pFpGuKpdrgs|5r Xx|5t 2rLjXw|2ctil Uq|2g KtYr|" +
  "2ke 5q6r9pBjCpGtKqYjbpdkej|2lk CqDpJoLxTuVq|4er Xy|4in 5pCjDpLwNrTq|3l fq|2pe 1u|2rdy 9p|3ea 9rArDpHt|" +
  "3get 3sTqZp|2sk AsCpDyHqJpMp|1eache 0rDwMu|3m CqJuYqZj|2eth 8w|2ll AjIrLrMrNqOpPwXp|4in Vq|2ma Lt|2n Hr|" +
  "3se Nq|2rm Ou|4in Ds|2st AqCrLj|2xt 2rLjPqQv|4o PvQq|4ur 5q|1hat LpMpRqSr|2em Gq|3n 0pEq|3rap 0qIpUrYp|" +
  "3y 1p9pRp|2ing 9sAqCrNsRrXs|2read 3u|4e 2oCrDsNsYt|3oat Wq|4ug 3sDrYvdsfq|4w 8rYpZw|2umb 0p3q|1ie 6yPp|" +
  "3nda HwIv|3r NkOq|2jera 1s|2mer 7pAtEp|2p Upar|1o 2p6j8hCoDoEqGiHoOjUhViWjXqZpcpepfjgq|2e at|2geth 0p1p3xHq|" +
  "2ilet 7yet|2ld CrHpRt|3era Bxfs|2ne Lr|3gue Ux|2o Mq|3l CtEp|2p 0pfp|3ic Lu|2uch 0q2uBsUq|5e BuXs|5i 3p|" +
  "2wel 8sGsbp|4r 3t|3n It|2y 3pKyYrap|1rabaj 2qAuDwHtIj|3ck 4qAp|3ine cs|3nsf 0odpey|5i EpLqbpcj|3vel Ix|" +
  "3y 9pfqgv|2e 0tNu|2icyc Yt|3e CrTq|3ke Ys|3p 7rcq|4pi cs|2unk fp|2y 9s|1urn 1q3o6pAqCkKwLrdo|4in at|4o KwLx|" +
  "1wo 4q5q8pNqQoRpaigp|1ype 2x|4d 2v|0un 3y5rApCtEjFjKpTkYkZrapfj|2a 4rBrCsGvLrNjPpZr|2der Ru|5s MsQqRvTu|" +
  "2even 0pcp|2fami bp|2it 6sOt|2pack 9tFp|2til DqHrKp|1p 0j6r7q8jBiEpGjIjKjLpMpNjTjVjXjYtbpdrfp|2righ Djcsfw|" +
  "2set Cs|1sa GsLrNqVq|3ndo Vp|3r 5pCoOqcqfw|4a 1r2pCqNrOp|" +
  "2e 0j1p3j4k6j7p9jBpCrDiFjGsJiKjNvOqPiRjSiTpUjVrXrYjZjajejgh|2ing 0r2r8pAjEkGjIqJjLjXtbp|1tensi 5tGp|" +
  "2tera NxTp|0variet 5q|1ece CoTo|2rb Nv|4al Ro|4o Nt|3tic 0q|1isual 0p3o4r7p|1ocabu Ot|4l Ww|5i Up|2ice 2rWyXp|" +
  "2wel Ss|2z 2qWx|0wa LqQp|2it CqFpIvKw|2lk Erarcx|4er cxgo|4in cw|3l YqZpcu|2nt Xr|2rm AtYq|2sh 8tGq|4e 8pGq|" +
  "2ter 5p9pWr|2y Ipct|1ear BqHq|2eken Pr|4ly Au|2ight BrYs|2t 7q|1hat ApDjEiFqIjJkLoNqOpPqQu|2eel dx|5c dyeq|" +
  "3n 1j3j5i6p8jCuEuFiGjIiJpKpLqMuOjPiTpUjVsWjXiYiardkekfigj|3re 1p9pFsNrPpUr|2ich Co|3le 1oEpTt|2o JqNpPpQoTp|" +
  "3le DtNsYq|2y OpPiQx|1il 9pQq|2pe 7v8rGq|2thin 0q5rAqCrRq|" +
  "4ou 0p3p5q7i9jApBpCpDrEpGjIiJiMjNiOjQiSjVpXiarctejfr|1ood cp|" +
  "2rd 0s1j2p3h4s5j6i7j8j9iAiBiDjEiFjGjHiIiJiKjMiNvOwPjQiRqSwTjUtVpXjYiZjakbkcjdjeifjgj|" +
  "3k 2pAtBpCqDvEjGjHuJqOpdj|4in Dv|4sh 0q|1pm 2r|1rist 0q|3te 0xHr|4in 0ufo|4te 0t|0ye Qu|1ogurt 5r|0zip 6tEp|" +
  "3per 6s|1one CuEk|";
