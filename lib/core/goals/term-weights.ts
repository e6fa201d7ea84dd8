/** Made by tests/workbench/train-term-weights.ts: beginnings of words by what they say of each skill area. */
export const TERM_WEIGHTS =
  "0a 1pMqNo|1ac Xw|1bout CtDjLsQtVq|2rira 5p9rgq|1cadem OtRh|2cept BqCtEpKs|3ide 7t|3omm Ms|2ros 4sEjQpYraqcsgs|" +
  "2tion NsRoYq|4va Xr|5i DpEvJr|1dapte 1q2rYr|2d Lr|2ult 3pCpJpLqcq|1fter 7w8pBpCsEsQrRrTjUpej|1gain CpMr|5s Zp|" +
  "2enda Ay|1ide 5q7r|2slad Uq|1l 7s9qLrVrYpcq|2fomb fs|2ike Sp|2l 2p8sAqNjTsUibpcr|2muer 8pgp|2one JqTkUs|" +
  "4g DtXp|3ud Pp|2tern Yjbt|1mbula ct|2igo JtLu|1n 0p7pArEjXrar|2gry CtQp|2othe CpJqLsOq|2swer 2r4qDqHqMjNpQwVq|" +
  "2te CoRp|1poyo Fp|2p Xq|3lic Hu|4y 8p|3rop 0qLqWu|1re AuJqNu|3a dq|2m fu|2ound 1pcsdq|2riva Ft|5e 9rEp|" +
  "2t Bpcr|3icl Qu|1scend 0rbt|2k 7sAiCrHqIpLqMxNrQiRjTqXr|3ed EsRs|3ing 5sAp|2semb BqHq|3ign 2rAxDp|" +
  "1t 1j2p3j4j5r8j9qAiFjHuIvMkSicjdrfq|2rapa Zs|2tend DuHq|1utobu bt|1voida Vp|1way 8q9pCqEqGq|1yuda 6q8kMxbp|" +
  "0back BqCqLsPpQkdrfrgp|4pa 9sbpgv|2g 6j9uHrZxgs|2jar Yubs|5a Yjbr|2lanc ayfp|3l Zygp|2no 7u|2r 7rYvep|2sed Pp|" +
  "3ket 9pEpZy|2thro 7uXr|1e 0qAqFqTtYpZj|2ad 3r|3m Ypatcj|2caus Nt|2fore 5o6r7p8p9qApBqCxGjHjLjMqRqbjduej|" +
  "2gin AoLp|5n 6pPpSp|2havi LpVr|3ind 9qEt|2ing BrKs|2ll 9qBoDpcq|3t 6rfq|2nch ew|2twee 0p4q5p7q8pEpVqbpcqgp|" +
  "1ig OrRq|2ll Gv|2n 8o|3der 9sAt|2te 5u|1leach bu|3nd SqTrUi|2ock 3rVy|1oard 3p4pCkEpIpNpXtYqdpeq|2dy 0pBxDrLp|" +
  "2ok 9sDqQqRqTqXpgs|2th 2p3p5pYqdqfq|3tle 1p9p|4om 0r|2unce CpZp|2x 4p5qgq|3e Hpgq|1reak AqBsCsYo|4th CvWt|" +
  "2ing 9qZjgu|2ush 8s|5i BqIp|1u 9pIyYkbw|2ild 3tJiLqPq|2mpin Yq|2tton 6yXq|1y 0o5p8qEjIjJpLpOkPoTpfj|" +
  "0caerse cq|2fete Brcrdpet|2lend As|3l GrHs|4ed DrFq|3m BtCxcj|4ar Cq|4in Cr|2mina Escy|2n 0s6qLjTpbp|2pita 0q|" +
  "2rd 3vCtMp|3e 8tWo|3pet ApBqEuepfj|3rie Rpgw|4y RpXrgw|3t Htgv|4on 5p|2shie Iv|2tch Zu|5e YpZr|1enter Es|" +
  "1hair EjYjdxerfsgs|3nge 6sCsEpGrIq|5i 6pLp|3que 6o|3rac 0jPpQvbp|4ge 9q|4ol gt|4t 4qFt|2eck 2p8sArHpLpdr|" +
  "5l 8tAqHp|3w 5pBs|4y Bv|2ild Jrfp|3p Sqcp|2oose 5pBqFq|2rome 2t9p|1ienci Os|3rre 6u|2rcle 0rDq|4ul 1p|1lap Sv|" +
  "3rif LtMr|3s 4j6k9sBjDkErHjJjNjTpVrYrbrcudpej|4e 9rYrZqcq|4se 9pEqQpbpcr|5m JwLtct|5r 2tMqTrcr|2ean 7v8uGwTr|" +
  "5i Es|4r ApTrWu|5i Wq|5l Tu|2imb Yybv|2ock Hu|3se 1qBpIu|5d 6q|3the 3s6t7p|5i 6q7w|1oat 6x9p|2ffee Hq|" +
  "2lgar 9s|3or CoGr|3umn 4y|2mbin 9uNr|3e 5s9pBpEtFtHqQr|4nz Ap|3ic BpPr|4da 5r|3men LwNsXs|4on Np|4un IqXv|" +
  "3pan Jy|5r KtNrPjQr|4le 3r5j7r8qAuBpFrHuNuTiXjYp|4re IpRu|4ut 2yEt|3uni Xs|2n 0q4j5r6i8rAjDjHjIsJqLqQjVpgj|" +
  "3cep Ry|4lu Qt|3e Yp|3fli CsLq|4us LqMs|3nec 3qTp|3son SqTp|4tr 1p3p|3tac LqVoZt|5i 5uQo|5r NqPr|4en Or|5s Qr|" +
  "5x Ot|4ro Cvetfj|3ver LwTt|2ok GuKs|3per JtKp|2piar 0r3s|4e 0r|4ng Cs|3y 0s2s4r|4in Ns|2re XpYp|3ner 1oCsdp|" +
  "3rer EsYy|3tar 1tSt|2sa 9p|2unt CpGu|5e GqXpfu|2ver 8y|2work Hr|1raft 1q|3yon 0t|2is fp|2os 0sIpfp|4se Ipcs|" +
  "3wde Bqcrdp|2utch brct|2ying Cq|1uando BpCqMv|3tro LoNr|2bby 9v|3e 3s|2char 5w|2ento NrPsQr|3rpo Bu|2p 5rgt|" +
  "2rb ajcudp|3siv 0u|3ve 1t|2shio Br|3tom Hx|2t 1w|3tin 1s|1v Ur|0daily 0rFpYq|2te Ar|" +
  "1e 2j3q4j5t8jBpDjEtFrGiIgOpRqToUjZjeqfjgj|2bate Lr|2ciph bq|2ep BpCp|2fend Bq|3ine NiOt|5i NqOu|2gree Yp|" +
  "2l 0s9pQpYsbqer|3ive Ht|2odor 8s|2rech ft|3ram 5q|2scen 0tbt|4ri NxPsRq|3ign 3y|4re Np|3k 4qAteqfp|3pue 8pRp|" +
  "2tail PtQr|4ll Pq|3ene HqYs|2vice LpXx|1ia 9t|3gra 0o3r|2ce KwNp|3tat 2s|2ez 2pDsYu|2ffer 4r|2git 4u|5a 2v|" +
  "2ra JpPp|3ect DpOrRx|2sagr Lv|3cus LpPpVr|3he Gu|3tan Lqcs|4ra Dx|1o 8jAsDkEjGqHpIsMrQjRsYu|" +
  "2e 0p4qBrCjDqFsGpMjPjRrYrap|2ing NvPk|2ll Ku|4ar GsIt|2nde Qo|3e HrKpXp|2or dvgy|2wn 6jCpaobtesfq|1raft 2s|" +
  "3w 0s1r3rCqQp|2ink 5rWrXo|3ve ds|2y 7v8uBpGq|1ue At|2rant Np|3ing CqDuLoVuaqfq|0each 0p4p9rAu|2r 6tBw|" +
  "2sy GqVtWt|2t 5x|3ing 5v8t|1dge 1t|1ight aq|1l 0p3j5j6q8jApBsCjDhEjGpJqNiPrUjXjYuapcpfq|2ectr dt|3vat dw|" +
  "1mail 2pHsMq|1n 1p2p3p4q6g8iAqBiFiGiJpLpNpPoQkTrVjXpbkdjekfpgi|2d 6q9vAqEqFpHjJjKpPq|2gage Dv|3ine BtCj|" +
  "2ough 0t8qIqYpZj|2ter FqJt|3ien MtRqTt|3re 0pRqcp|1quipm Yr|1rror 2qAr|1scale Yrbu|5o bt|3rib 0u2u|3uch Ds|" +
  "2paci 0r|3ejo Uq|4ra Kt|2say 0q2pAr|2tima At|3rat Cu|1vent DqKrPu|3ry Ipfq|5t 9s|2iden Qs|1xchan JpLrXp|" +
  "2erci WqYw|2plai MtOvPt|4ic Ou|3res LrOp|2tens Bp|1ye 4pDxLqXs|0face 0s8u|3t Pq|2ll ascp|4in aqcp|2st Bp|" +
  "4en 6w9p|1eed 5tKs|3l BpCqLs|4in CvVp|3t 6qDoEjYsZpcq|1idget Bs|2eld Zjcpgq|2gura 1uQr|5e 4t|2la Evcj|3e 2u|" +
  "3l 0r4oHrXp|2nal 9qPrSqTo|3d 4tFtIrQuSp|3ger 3w4r8pBqRj|3ish 1q2w3u5qAsDrEjGq|2rst CpEqKpPqRsSt|2st CuNj|" +
  "2t 0p3t|3nes 6sYs|2ve AkCrKpZp|1light bp|2oor 5q6iEpGtYkapbtciev|1old 1qGu|4er 4p9w|" +
  "3low 0j4p9jCjDoFrGsKpLsPjRvak|2od 1p5yIo|3t Yqapcsek|2rear cq|3k 5q|3m 0s3pNpYs|4at 2s|3war 1qYt|2ur LsPpRpZq|" +
  "1rame drfp|3se Mq|2iend JxKsLsZq|2om 1k4pAkCpErFjGoLpOrPpQpRjeu|2ustr Cr|1t cs|1ull 0p4pNrco|2ncti RqUo|" +
  "2rnit eo|0gaggin 5o|2it cr|2llop Yt|2me CrErJtKvaq|1enera OpTs|2t 0k6r8rAsBpCjPkRpTiZqajbpcqdpevfjgj|" +
  "3tin DrVt|1ive GrJrKpNpOpPvQj|3ing Mp|1love 6p|2ue 1w3jBu|1o 7wApEpFpKqMjOp|2e 7tBqEqUqcpdq|2ing 7pAtJsLpYpcj|" +
  "2od KrTqfp|1rab 7ser|3de 0s|3mma Nq|3ph 4r|3s ct|4p 0p3w|2eet FrXt|2itar Cy|2ocer Ip|3und bp|" +
  "4p ErIrJwOqYpbpfj|2upo EqJp|1uarda 9r|2ide 1q|1ym 6sBrYt|0habla TvVx|5r TpVx|2cer LqQq|2ir 8t|2lf epfr|" +
  "3lwa EwJpcwgq|2mstr Yq|2nd 1r2s3r4j8uAjBuDiEsFrGjLjMoNjXkYjaidjep|4le BrCs|4ra bq|4wr 0tBq|3g 6q9pFsJrYs|" +
  "2ppen 7pPrQq|2ra LqQp|2t 6s|2ve 0pKp|1e 0q9pCrMqNsXp|2ad fv|4ph Bu|3lth Ws|3r CtGtSq|3vy Bvgq|2el at|2ld 1per|" +
  "3lo JrXr|3p 6rCpGqHjIpMwXq|4er Yr|2rram Cp|1idden 4rLs|2m MqTq|3sel 5sdsfq|2p fp|2stor Ps|2t Zt|3tin dr|" +
  "1old 0rBjYsaoftgu|4in cs|3e 1t|2me 6p9tGrPp|4wo 6s9r|2ok 9s|2p Yu|2ur Hpfr|2w ApBqCqPuQq|" +
  "0i 2pApCqDpFkJkLpNpRtSoTjbp|1dea JsPrQu|3nti 0j4qCsGqHpMtNjPjQuRsSr|2iom Lr|1mitat 0q3qUqYt|2prov 0pMr|" +
  "1n 0p6jBpEpMjPpSiTqUragbickdpejgh|2ch 1s|3lud Ps|3rea NsYpct|2fere Qv|3orm 4t|2gred Gy|2icia AqSr|5o 2qVs|" +
  "3tia ArJpSqXp|2stea 7qCtMoNp|4ru DvRsgr|2tere HsLp|5p LrQv|5r Xp|5v BpHu|3o 2r3r4j6u9qSqUjVqep|2vent Hw|1r 7u|" +
  "1solat SrTi|1t 6rArCqFoZp|2em GpHpIsNrRsXr|0jacket 6sEp|1ob DkFpHx|2in 0pJyLkYp|4t Ip|2urna 0q|1uego JqKtYuZp|" +
  "2guet Kv|2ice 5u|2mp 4pYw|2st Br|0keep 0q2j4q8sAqBpDsJjYqcsdjfq|2y 2w3q|3boa 2rAo|1ick JjYpZw|2t 8qHt|" +
  "3che GtKp|1neel eq|2ife 5q|2ow 7pApCjFtLrMpOqQjRp|0la 3i5h6q7j8q9qDpFqGpIuJhKiPjXjajgu|2b JpRq|3el 0pHr|" +
  "2ce 3s6t|2ngua AsLrQr|3zar Zw|2p Yrfq|2rge 0p|2st 3qPq|2var Gy|1e JpRqTt|2anin apcp|3ve 7r9pBsEuQqYk|" +
  "4in 6pDqEp|2ctur DpPs|2ft 4pSr|2g Ysas|3ibl 0xAi|2ngth Nq|2s 0t4jDpVp|3son Dvfr|2t 7pBsKpLpMs|3ra 0y4s|" +
  "3ter 0x2rSp|2vant eu|3el CrTp|1ibrar Irbr|2d 3q5t|2ft Ijarcjdpekgx|2ght IsVp|2ke OoYpaq|2mpia 8qGt|" +
  "2ne 0u1s2j3s4tAkBoEuKjLkaqgp|4a 1s|4d 0q|2st AsCpGsIqUq|4en DxJpLpQrRs|2ttle JqRq|1legar cs|3var gv|" +
  "1o 1k4p6r8uCjEjFpGpIpLkTjYrbqgj|2ad 9pGwbp|2cate 2p4q|3ker 9y|2g 2qApWo|2nger 0r9qBqTt|2ok Drdqfq|4in 2q|" +
  "2se CsEjKr|3ing 4pCr|2ud Bs|2w Yp|3er et|1ugar 1s5pAjCuRp|2nch 5pBoFpGqJpLqXigq|5b 5p9s|0mad Cr|3e 3vCu|" +
  "2estr DxMr|2in PsQp|4ta DrLpft|2ke 0rGwJrUpZr|3ing Pp|2nage 5q7q8qArCtbq|3ipu 3r|3o 8x|3ten Dqatfq|2p 4qSt|" +
  "2rker 0r|2t Ysep|3ch 3pOoSq|5i 4u|3eri 9qArJqMogr|3h 0pDsEq|1eal 5sAjGuIp|3n LqOuTj|4in LqOw|2etin Mt|" +
  "2ssag Qu|4y Bv|1icrow Gx|2ddle Pp|2lk 5rgq|2n Dqekfp|3uto ApDr|2rror 8uUu|2ssin AoMu|3tak Cx|1ochil 9v|" +
  "2del 0t3u|3ifi Yp|2nito Tq|2re NqWpXtYp|3nin 9qFt|2tor 3q4qYq|2uth 5vBp|2ve CpEtKpYudjerfpgp|4me 7qBqCjYp|" +
  "3ing as|1usic Yu|0name 0p2pCuJqNrOw|2pkin 5s|2rrat Pu|2viga 2wbjgp|1ear JqMs|2ed 9qMv|4ed 9tAr|2gati RqVp|" +
  "3oti Lpbr|2w 5rOrPsTqVp|2xt 4q9kAqCjEsFqGqHsMiQscj|1ino JsYj|1o 0p4j5t9pAjCxEqMrQpWpXjas|2ise BsDr|4y Bv|" +
  "2se 8y|2t 0p4qBqDpErLqMuWoYj|3e 0w|4bo 0r9s|3ice Lx|2vel QrRs|1ueva Ou|2mber 0r4r|0object 3pDrNuRtar|4to NrRp|" +
  "2stac Ytcpdq|1f 2iFpIiJjMrPsQjUoaj|2f 6uBrDsYocjer|3ice Hugq|1n 2s6qFjGiIpKjNhOjPjSjTjUjWjXoZiatbrcsfp|" +
  "2e 1t2jDsJpNqbs|2line 2t|3y DpLp|2set VqWw|2to 7jet|1pen 1s2s5w9sgr|3rat Gy|2inio Lw|" +
  "1r 1t2i4s5r6r7oAjBqCrFjJjKpOjQjTjYiZkbjdjej|2acio 0pNuTs|3l NqPoRqTp|4ly Pq|2den NqPq|4r DkHpIpNsPtRpXt|" +
  "2gani Aw|1ther 0qJvKpLy|1ut 1q5jGsMjPjSrUjVpXjYpdperfj|3ing It|1ver KqRpYtZpavbjcr|4ha Zr|4wh BpCp|1wn JpMs|" +
  "0pace Hpcu|3kag Hr|4et Hw|2d AoBpap|2ge 0q1q2o4tAqDtNjXs|2int Bv|2labr 0p4uNsOtSx|2nt 6u7saq|" +
  "2per 0t1w3j6k7qAuHs|2quet 5x|2ra 0q2p9pCpJjNpXrcqgp|4gr 0o2pQu|3t HqJuMsRpSpXq|4ic 6rBpCjDrEjJrLjXsYq|" +
  "4ne JuZs|2s EpKqZr|3ado Nt|4ma bq|3ill cpdq|3o AsFsNpRt|3siv Yp|4wo 2w|3t NpPq|2th 3pYrdp|3ter 3y|2use SpVv|" +
  "4in Vu|2y DwGqIt|1e Yt|2dal Yw|3ir MrNrXq|5a BsMpRp|2el 5w|3r BrCpJwLsTrXpZs|2g 3t|2lota CpZy|2ncil 0u|2r 2q|" +
  "3der 0j4tCp|3for Yy|3man Dr|3son 0q8sLsTp|1hone Hp|5m 0j4pLjNjOjTyUwVj|2rase LqNpVs|2ysic NoYs|1ick 3qBqYsaq|" +
  "3tur 1q4q8pCkGsLjNpRrXu|2de CsMpXq|2e atbqcqfq|3ce 1u3tKq|2so etfp|1lace 1q3t4u|5m Uy|3n AwCqGrIp|3te 5q|" +
  "3y BpJvKvNoYq|4gr EsLpYqdp|4in DrErJr|1oint 0pQqRyTp|5i Fp|2lite HqLy|2ne 6r9u|2r 2sAiDqdq|2se 3qYv|3iti HpRp|" +
  "3ter 1q|4ur ft|2tty 3q7v|2ur 5p|2wer dy|1racti HtUt|2edic 2qQr|3fer EqMu|3gun LtQu|3par Gx|3sen Vr|4su Bpfw|" +
  "3ten Ku|2inci PtQq|4t 0sMq|2oble 4rCuLqPq|3duc 0s2qHtMiTtUs|3gra BoLpYp|3jec 1qAsJp|3nou NrRq|3pel dv|3tes Np|" +
  "4oc Bpgp|3vid Ip|3yec 1sAt|1ull 3p6s7rVsgs|2sh Yugr|4e Spdwgq|2t 3r6t9tGrHqNqapdk|2zzle 3t|0que NqPrRq|" +
  "3sti LsNtQu|2ien Qp|4t 3rCu|0rail bs|3se FvMs|2mp du|2te CsHqVu|3her CrJs|1each arcrei|5e gp|5i 0jarfp|" +
  "3d AkIqMqQpSw|4ab 0x|4er bq|4in 4tTrVu|4y 9pApCr|2ces JpKjbp|3ipe Gv|3ogn 0p|4rd 0rAq|3ta 1pft|2dire Dq|" +
  "3uce Wx|2fuse Nq|2late LrRr|2main 7qDsEq|2nglo 0s4t|2peat QpTsUr|4ti MrUr|3ort 2uAqPpTpVp|4si fs|" +
  "2ques CqMxNrXp|2sona Wv|3pet 0qLt|4on 0oJtLqQsXq|3t OpWpcs|4ro Iq|3ume HsPt|2tell Pu|3urn DrErIq|2vers 0sAp|" +
  "3iew Aq|1hyme Su|1ide Yy|2ght 4t6q9pApBpNrRp|2ma Sy|2ng 7q9oEp|3se 8s|2se er|1ole Jo|3l KqVsYq|4in dpgq|" +
  "2om 3pYpgt|3t Or|2pe ErYw|2ute Ir|4in Fx|2w 4q|1ug Foetfq|2le FrKvPq|4r 1t|2n NqYycj|3nin EuNs|2tina Ft|" +
  "0safe bp|4ly 5pGqIv|2id LqRs|2ltar 0j4qYs|3uda Ju|2me 4o|2nd Kr|4wi 5qGs|2y 0jAjCoJsKpLjMrNrRjTsXs|" +
  "1chedu AsCpEuFt|3ool 6pJrYo|2ienc 2tOt|3sso 1x|2oop 5s|2ript Hq|1e 6v8tCrDpGjTpYjepfq|2at DsErFsetfp|4in Mufu|" +
  "2gmen Sr|3uir 4pFqGtRs|2lect NjRu|3f 5rBjCrEsds|2nsor ByCj|3tad Dv|5r fs|4en 0s2rNwOpPsTqUj|2para Ss|" +
  "2quen 7sFsNjPrRrUp|2rial Ls|2t AuGpHtYp|3tin NoPt|1hape 0u1q3r4r|3re JpKsLo|4in JrKj|2e 9pNr|3et 4rDr|3lve Hp|" +
  "2ift EsHqLq|3rt 5q6sBs|2oe 6vPp|3ot Zp|3w 0jRsYpfp|2utti Cq|1ide 3p5p6r|2ente Cpfp|2gn 2pFuGpHqIoXr|" +
  "4al IpMsYq|2laba SsUp|3la dyeu|2mple 0p|2n 4q8jDqEvVqWqcr|3gle Upar|2t 5p7rBpDpEjFtJrLiMpajbjcjepfw|3e Hp|" +
  "3tin 0jBpYpfw|2x 0pZq|2ze 0uCt|1kip 4qYt|1lant 0p|2eeve 6s|2ide 2q7jVsYvbjer|2ow BqVu|1mall 1o3p5rMpbp|5e Ap|" +
  "2ell Bs|2ooth 4qTjVw|1nack 9pNpXp|3p 6v|1o 0q4qDjEpMjNpQoVpbp|2ap 8v|2bre Qtcq|2ccer Zr|3ial LqOq|2ft 5p|" +
  "2lve Lu|2meth Qp|2ng XvYt|2rt GuHqOp|2sten gr|2und 0jCjNjSyTvUwVj|1pace 0s9p|4in 0p|2eak MqNqTsVq|5e DrPp|" +
  "5i FpVr|3cia dq|3ech 2qTvVuXo|3ll 2qSr|5i 0q|2ill 5s|5i gq|2lint 9p|2oon 5w|3rt Yt|3t 4oFp|1queez 1oBp|" +
  "1tabil 1p|3ck 3qgq|3ff IsMq|3ir bxgp|3nce at|4d ayexfs|5a 0p4q|5e esfy|5i 6jEjarepfr|3ple 1t|3rt AvEjFrGtPqVu|" +
  "5i 0pbq|3te Pq|4io Ep|3y 0p7pAjBsDvEpItcqfr|2eady 1par|3p 2j8qArBkDkFoGoKjMkPtRrarbx|4pi ar|2ick 1qKqLq|5y Bo|" +
  "2ock Hu|3ol epfp|3p 0qDqIqLpXpYqds|3re 9qIxMi|4y PuQvfq|2raig 1qfs|4ng IpYr|4te BqCuQpVs|4w 5v|3eng Ys|" +
  "4tc SoVqYp|3ing 3q|4p 1qPr|3oke 0q|3uct Op|2uck MrVt|3tte Vy|1u 2o4j5r6v8j9rDpFjGjIiJpXsdrejgp|2bira Yybp|" +
  "3jec LvNq|2mmar HpPs|2ppli 9ugr|2rfac ap|2stai DtLo|1wallo 5x|2ing 3pErYyZs|3tch AoEsXu|1yllab SpTqUxVq|" +
  "2mbol Xw|0table 5pFpGuJjKodrfjgs|5r Xx|5t 2rLjXw|2ctil Uq|2g KtYr|2ke 5q6r9qBjCpGtKqYjbpdkej|2lk CqDpJpLxTuVq|" +
  "4er Xy|4in 5pCjDpLwNrTq|3l fq|2pe 1u|2rdy 9p|3ea 9rArDpHt|3get 3sTqZp|2sk AtCpDxHqJqMp|1eache 0rDwMu|" +
  "3m CqJuYrZj|2eth 8w|2ll AjIrLrMrNqOpPwXo|4in Vq|2ma Lt|2n Hr|3se Nq|2rm Ou|4in Ds|2st AqCrLk|2xt 2rPqQv|" +
  "4o PvQq|4ur 5q|1hat LpMpPoRqSr|2em Gq|3n 0pEq|3rap 0qIpUrYp|3y 1p9pRp|2ing 9sAqCrNsRqXs|2read 3u|" +
  "4e 2oCrDsNsYt|3oat Wq|4ug 3sDrYvdsfq|4w 8rYpZw|2umb 0p3q|1ie 6yPp|3nda HwIv|2jera 1s|2mer 7pAtEp|2p Upar|" +
  "1o 2p6j8hCoEqGjOiUhViWjXqZpcpepfjgq|2e at|2geth 0p1p3xHq|2ilet 7yet|2ld CrHqRu|3era Bxfu|2ne Ls|3gue Uw|2o Mq|" +
  "3l BoCtEp|2p 0qfp|3ic Lt|2uch 0p2uBsUp|5e BuXs|5i 3p|2wel 8sGtbp|4r 3t|3n It|2y 3pKyYqap|1rabaj 2qAuDwHtIj|" +
  "3ck 4qAp|3ine Bpcq|3nsf dpey|5i EpLq|3vel Iy|3y 9pfqgv|2e 0tNu|2icyc Yt|3e CrTq|3ke Ys|3p 7rcq|4pi cs|2unk fq|" +
  "2y 9s|1urn 1q3o6pAqCkJjKxLr|4in at|4o KwLx|1wo 4q5q8pNpQpRqaigp|1ype 2x|4d 2v|0un 3y5rApCtEjFjKpTkYkZrapfj|" +
  "2a 4rBrCsGvLrNjPpZr|2der Ru|5s MsQrRwTu|2even 0pcp|2fami bp|2it 6tOt|2pack 9tFp|2stru Jp|2til DqHrKp|" +
  "1p 0j6r7q8jBiEpGjIjKjLpMpNjTjVjXjYtbpdrfq|2righ Djcsfw|2set Cs|1sa GsLrNqVq|3ndo Vp|3r 5pCoOqcqfw|" +
  "4a 1r2pCqNqOp|2e 0j1p3j4k6j7p9jBpCrDiFjGsJiKjNvOqPiRjSiTpUjVsXrYjZjajejgi|2ing 0s2r8pAjEjGkIpJjLkOpXubp|" +
  "1tensi 5tGp|2tera NxTp|0variet 5q|1ece CoTo|2rb Nv|4o Nt|1isual 0p4s7p|1ocabu Ou|4l Ww|5i Up|2ice 2rWyXp|" +
  "2wel Ss|2z 2qWx|0wa LqQq|2it CqFpIvKw|2lk Eqarcx|4er cx|4in cw|3l YpZpcu|2nt Xr|2rm AtYq|2sh 8tGq|4e 8pGq|" +
  "2ter 5p9pWr|2y Ipct|1ear BqHq|2eken Pr|4ly Au|2ight BrYs|2t 7q|1hat DjEiFqIjJkNqOpPqQu|2eel dx|5c dyeq|" +
  "3n 1j3j5i6p8jCuEuFiGjIiJpKpLqMuOjPiTpUjVsWjXiYiardkekfigj|3re 1p9pFsNrPpUr|2ich Co|3le 1oEpTt|2o JqNpPoTp|" +
  "3le DsNsYq|2y OoPiQx|1il Qq|2pe 5o7v8rGq|2thin 0s5rAqCrDj|" +
  "4ou 0o3p5q7i9jApBpCpDrEpGjIiJiMjNiOjQiSjVpXiarcsekfr|1ood cp|" +
  "2rd 0s1j2p3h4s5j6j7j8k9iAiBiDjEiFjGjHiIjJiKjMjNvOwPjQiRqSwTjUtVpXjYiZjcjdjeifjgj|3k 2pAtBpCqDwEjGjHuJqMoOpdk|" +
  "4in Dv|1pm 2q|1rist 0q|3te 0xHr|4in 0t2ofo|4te 0t|0yogurt 5r|0zip 6tEp|3per 6s|1one CuEj|";
