/** Made by tests/workbench/train-term-weights.ts: beginnings of words by what they say of each skill area. */
export const TERM_WEIGHTS =
  "0a 1pMq|1ac Xt|1bout CtDjLsQsVp|2rira 9rgq|1cadem OsRi|2cept BqCtEpKr|3ide 7t|3omm Ms|2ros 4sEjQpYraqcsgs|" +
  "2tion NrYq|4va Xr|5i DpEvJq|1dapte 1r2rYr|2d Lr|2ult 3pCpJpLqcq|1fter 7w8pBpCsErQqRrTjUpej|1gain CpMr|5s HpZp|" +
  "2enda 9kAy|1ide 5q7r|1l 7s9pLrVrcp|2ike Sp|2l 2o8sArNjTrUibpcr|2muer 8pgp|2one JqTkUs|4g Dt|3ud PpTp|" +
  "2tern Yjbt|1mbula ct|2igo JtLu|1n 0p7pArEjXrar|2gry CtQo|2othe CpJqLsOq|2swer 2r4qDqHqMjNpQwVq|2te CoRp|" +
  "1poyo Fp|2p Xq|3lic Ht|4y 8p|3rop 0qLqWu|1re AuJqMpNu|3a dp|2m fu|2ound 1pcrdq|2riva Ft|5e 9rEp|2t Bpcr|" +
  "3icl Qu|1scend 0rbt|2k 7sAiCrHqIpLqMxNqQiRjTrXr|3ed EsRs|3ing 5sAp|2sign 2rAxDp|" +
  "1t 3j4j5q8j9qAiFjHtIwMkSicjdrfq|2rapa Zs|2tend DuHq|1utobu bt|1voida Vp|1way 8q9pCqErGq|1yuda 6q8kMxbp|" +
  "0back BqCqLsPpdrfrgp|4pa 9sbqgu|2g 6j9uHrZxgs|2jar Yubs|5a br|2lanc ayfp|3l NpZygp|2no 7u|2r 7rYueq|2sed Pp|" +
  "3ket 9pEpZy|2thro 7uXr|1e 0qAqFqTt|2ad 3r|3m Ypas|2caus Ns|2fore 5o6r7p8p9pApBqCxGjHjLjMqRqbjduej|2gin ApLp|" +
  "5n 6pPp|2havi LpVr|3ind 9qEt|2ing BrKs|2ll BoDpcq|3t 6rfq|2nch ev|2twee 0p4q5p7q8pEoVqbpcq|1ig Oq|2ll Gu|" +
  "2nder 9rAs|2te 5t|1leach bu|3nd TrUi|2ock 3r9pVy|1oard 3p4pEpXtYqdpeq|2dy 0qBxDrLp|2ok 9sDqQqRqTqXpgs|" +
  "2th 2p3p5pYqdqfq|3tle 1p9p|4om 0r|2unce CpZp|2x 4p5qgq|3e Hpgq|1reak AqBsCsYp|4th CvWt|2ing 9qZjgu|2ush 8s|" +
  "5i BqIp|1u 9pIybw|2ild 3tJiLpPq|2mpin Yq|2tton 6yXq|1y 0p5p8qJpLpOkPpTpfj|0caerse cq|2fete Brcrdpet|2lend As|" +
  "3l GrHs|4ed DrFq|3m BtCxcj|4ar Cq|4in Cr|2mina Escy|2n 0s6qLjTpbp|2pita 0q|2rd 3uCtMp|3e 8t|3pet ApBpEuep|" +
  "3rie Rpgx|4y RpXrgx|3t Htgv|4on 5p|2shie It|2tch Zu|5e Zs|2use NqQq|1enter Es|1hair EjYjdxesfsgs|" +
  "3nge 6sCsEpGrIq|5i 6pLp|3rac 0jPpQvbp|4ge 9p|4ol gt|4t 4qFt|2eck 2p8sArHqLpdr|5l 8tAqHp|3w 5qBs|4y Bu|" +
  "2ild Jrfp|3p Sqcr|2oose 5pBqFq|2rome 2s9p|1ienci Os|3rre 6u|2rcle 0rDq|4ul 1p|1larif LtMr|" +
  "3s 4j9tBjDkEqGjHjJjNjTpVrYrbrcvdoej|4e 9rYrZqcq|4se 9qEqQpbpcq|5m JxLtcu|5r 2tMqTrcr|2ean 7v8uGwTr|5i Es|" +
  "4r ApTrWt|5i Wq|2imb Yybv|2ock Ht|3se 1qBpIu|5d 6q|3the 3s6t7p|5i 6q7w|1oat 6x9p|2ffee Hq|2lgar 9s|3or Gr|" +
  "3umn 4y|2mbin 9uNr|3e 5t9qBpEtFtHqQr|4nz Ap|3ic BpPr|3men LwNsXs|4on Nq|4un IrXv|3pan Jy|5r KtNqPjQr|" +
  "4le 3r5k7r8q9jAsBpFrHuNuThXjYq|4re IpRu|4ut 2yEt|3uni Xs|2n 0q4j5s6i8rAjDjHjIsJqLqQjUpVpdkgj|3cep Ry|4lu Qt|" +
  "3e Yq|3fli CsLp|4us LqMs|3nec 3qTp|3son SqTp|4tr 1p3p|3tac LqVpZt|5i 5uNp|5r Pt|4en Or|5s Qr|5x Ot|4ro Cvetfj|" +
  "3ver LwTt|2ok GtKs|3per JtKp|2piar 0r3t|4e 0r|4ng Cr|3y 0s2t4r|2re XpYp|3ner 1oCsdp|3rer EsYy|3tar 1tSt|" +
  "2unt CpGu|5e GqXpft|1raft 1q|3yon 0t|2os 0sIp|4se Ipcr|3wde Bqcrdp|2utch brct|2ying Cp|1uando BpCqMv|" +
  "3tro LoNr|2bby 9v|3e 3s|2char 5w|2ento PuQr|3rpo Bu|2p 5rgt|2rb ajcudp|3siv 0u|3ve 1t|2shio Br|3tom Hy|2t 1w|" +
  "3tin 1s|1v Ur|0daily 0qFpYq|2te Ar|1e 2j3p4j5t8jBoDjEtFrGiIgOpRqTpUjZjeqfjgj|2bate Lr|2ciph bq|2ep BpCp|" +
  "2fend Bq|3ine NiOt|5i NqOt|2gree Bogp|2l 0s9pQpYtbqer|3ive Ht|2odor 8s|2rech fv|3ram 5q|2scen 0tbt|4ri NxPsRq|" +
  "3ign 3y|4re Np|3k 0o4qAteqfp|3pue 8pRp|2tail 0oPtQp|4ll Pp|3ene HqYs|4rm Qp|2vice LpXx|1ia 9t|3gra 3r|" +
  "2ce KwNp|3tat 2s|2ez 2pDsYu|2ffer 4r|2git 4u|5a 2v|2ra JpPp|3ect DpOrRx|2sagr Lu|3cus LpPpVr|3he Gv|3tan Lqcs|" +
  "4ra Dx|1o 8jAsDkEjGqHpIsMrQjRsYu|2e 0p4qBrCjDqFsGpMjPjRrYqap|2ing Nv|2ll Ku|4ar GsIu|2nde Qp|3e HqKpXo|" +
  "2or dvgy|2wn 6jCpapbtesfq|1raft 2s|3w 0s1r3rCqQp|2ink 5rWr|3ve ds|2y 7v8uBoGq|1ue At|2ring CqDtUjVuaqfq|" +
  "0each 4q9rAt|2r 6sBw|2sy GqVtWt|2t 5x|3ing 5v8t|1dge 1t|1ffect NqQq|1ight aq|" +
  "1l 0p3j5k6q8jApBsCjDiEjGpJqPpXjYuapcofq|2ectr dt|3vat dw|1mail 2pHsMq|" +
  "1n 1q2p3p4q6g8iAqBjFiGiJpLpNpTrVjXpbjdkfpgi|2d 6q9vAqBqEqFpHkIjJjKpPq|2gage Du|3ine BtCj|2ough 0t8qIq|" +
  "2ter FqJt|3ien MtRqTt|3re 0qRqcq|1quipm Yr|1rror 2pAr|1scale Ytbu|5o bt|3rib 0t2u|3uch Ds|2paci 0r|3era Kt|" +
  "2say 0q2pAr|2tima At|3rat Cu|1vent DqKrPu|3ry Ipfq|5t 9s|2iden Qs|1xchan JoLrXp|2erci WqYw|2peri Pp|" +
  "3lai MtOvPt|4ic Ou|3res LrOp|2tens Bp|1ye 4pDxLqXs|0face 0s8u|3t Pq|2ll ascp|4in aqcp|2st Bp|4en 6w9p|" +
  "1eed 5tKr|3l BpCqLs|4in CvVp|3t 6qDpEjYsZpcr|1idget Bs|2eld Zjcqgq|2gura 1uQr|5e 4t|2la Evcj|3e 2u|3l 0r4pHr|" +
  "2nal 9qPrSqTo|3d 0k4tFtIrQuSp|3ger 3w4r8qBqRj|3ish 1q2v3u5qArDrEjGqJp|2rst CpEqKpPqRsSt|2st CuNj|2t 0o3t|" +
  "3nes 6sYr|2ve AkCrKpZp|1loor 5q6iCkEpGtapbsciew|1old 1qGu|4er 4p9x|3low 0j4p9jCjDoEpFrGtLsPjRvak|2od 1o5y|" +
  "3t Yqapcsej|2rear cp|3k 5q|3m 0s3pNpYp|4at 2s|3war 1qYt|2ur LsPpZq|1rame drfp|3se Mq|2iend JxKrLtZq|" +
  "2om 4pCpErFjGpLpOrPpQpRjeu|2ustr Cr|1ull 0p4pNrco|2ncti RqUp|0gait cr|2llop Yt|2me CrErJsKvap|1enera OpTs|" +
  "2t 6r8rAsBpCjRpTiZqajbpcqdpevfjgj|3tin DrVt|1ive GrJrKpNqOpPv|3ing Mp|1love 6p|2ue 1v3jBu|1o 7wApEpFpKqMjOpbp|" +
  "2e 7tBpEqUqcpdr|2ing 7pAtJsLpYqcj|2od KrTqfp|1rab 7rer|3de 0s|3mma Nq|3ph 4q|3s cu|4p 0p3w|2eet FrXt|2itar Cy|" +
  "2ocer Ip|3und bo|4p ErIrJwOqYpbpfj|2upo EqJq|1uarda 9r|2ide 1q|1ym 6sBrYs|0habla NpTuVx|5r TpVx|2cer LpQq|" +
  "2ir 8t|2lf epfr|3lwa EwJpYjcwgq|2nd 1r2s3r4j8uAjBuDiEsFrGjLjMoNjXkYjaidjeq|4le BrCs|4ra bq|4wr 0tBp|" +
  "3g 6q9pFsJrYs|2ppen 7pPqQp|2ra LqQp|2t 6s|2ve 0pKp|1e 0p9pCrMpNsXp|2ad fv|4ph Bv|3lth Ws|3r CtGxSq|3vy Bvgq|" +
  "2el at|2ld 1per|3lo JrXr|3p 6rCpGqIpMwXq|4er Yr|2rram Cp|1idden 4rLs|2m MrTq|3sel 5sdsfq|2p fp|2stor NqPq|" +
  "2t Zt|3tin dr|1old 0rBjYsftgu|4in cp|3e 1t|2me 6p9uGrPp|4wo 6r9r|2ok 9r|2p Yu|2ur Hpfr|2w ApBqCqPuQq|" +
  "0i 9pApCrDpJkLpMoNpRtSpTjbp|1dea JsPrQu|3nti 0j4qCsGqHpMtNjPjQsRsSr|2iom Lr|1mitat 0q3qUqYt|2prov 0pMrYo|" +
  "1n 0p6jBqEpIpMjPpSiTqUragbicjdpejgh|2ch 1s|3lud Ps|3rea NsYpct|2fere Qv|3orm 4t|2gred Gy|2icia AqSr|5o 2qVs|" +
  "3tia ArJpSqXp|2stea 7qCtMpNpVo|4ru DvRtgr|2tere HsLp|5p LrQu|5r Xp|5v BpHu|3o 2r3r4j6u9qSqUjVqep|2vent Hw|" +
  "1r 7u|1solat SqTi|1t 6rArCqFoZp|2em GpHpIsNrRsXr|0jacket 6s|1ob DjFpHy|2in 0qJxYp|4t Ip|2urna 0q|" +
  "1uego JqKtYuZp|2guet Kv|2ice 5u|2mp 4pYw|2st Br|0keep 0q2j4q8sAqBpDsJjYqcrdjfq|2y 2w3q|3boa 2rAp|1ick Zx|" +
  "2t 8qHr|3che GtKp|1neel eq|2ife 5q|2ow 7pApCjFtLrMpOqQjRp|0la 3i5h6q7k8q9qDpFqGpIuJhKiXjajfogu|2b JqRq|" +
  "3el 0pHr|2ce 3r6t|2ngua AtLrQr|3zar Zw|2p Yrfq|2rge 0p|2st 3qPq|2var Gy|1e JpRqTt|2anin apcp|3ve 7r9pBrEv|" +
  "4in DpEo|2ctur DpPs|2ft 4pSr|2g Ysas|3ibl 0xAi|2ngth Nq|2s 0t4jDp|3son Dvfp|2t 7pBsKpLpMs|3ra 0y4s|" +
  "3ter 0x2sSq|2vant eu|3el CrTp|1ibrar Irbr|2d 3q5u|2ft arcjekgx|2ght IsVp|2ke OoYoaq|2mpia 8qGt|" +
  "2ne 0u1s2j3s4tAkBpDkEtKjaqcjgp|4a 1s|4d 0q|2st AsCqGsIqUq|4en DxJpLpQrRs|1legar cs|3var gv|" +
  "1o 1k4p6q8uCjEjFpGpIpLkQpTjYrbqgj|2ad 9pGwbp|2cate 2p4q|3ker 9x|2g 2qApWo|2nger 0r9qBrTt|2ok Drdqfq|4in 2r|" +
  "2se CsEjKr|3ing 4pCr|2ud Br|2w Yp|3er es|1ugar 1sAjCuRp|2nch 5pFpGqIjJpLqXiepgq|5b 5p9s|0mad Cr|3e 3vCu|" +
  "2estr DxMr|2in Ps|4ta DrLpfu|2ke 0rGwJrPoUpZr|3ing Pp|2nage 5q7q8qArCtbq|3ipu 3r|3o 8x|3ten Dpatfq|2p 4qSt|" +
  "2rk 1wTr|4er 0r|2t Ytep|3ch 3pOoSq|5i 4u|3eri 9qAqJqMpgr|3h 0pDsEq|1eal 5tAjGuIp|3n LqOuTj|4in LqOw|2etin Mt|" +
  "2ssag Qu|4y Bv|1iddle Pp|2lk 5qgq|2n ApDq|3uto ApDr|2rror 8uUu|2ssin Mu|3tak Cx|1ochil 9v|2del 0t3u|2nito Tq|" +
  "2re 5pNrWpXt|3nin 9qFs|2tor 3q4pYq|2uth 5vBp|2ve CpEtKpYudjerfpgp|4me 7qBqCjYp|3ing as|1usic Yu|" +
  "0name 0p2pCuJqNrOw|2pkin 5sHp|2rrat Pu|2viga 2w|1ear JqMs|2ed 9qMv|4ed 9tAq|2gati RqVp|3oti br|2w 5rOqPsTqVp|" +
  "2xt 4q9iAqCjEsFrGqHsMiPoQscj|1ino JsYj|1o 0p5u9pAjCxMrNjQpWpXjas|2ise BsDr|4y Bt|2se 8y|" +
  "2t 0p4qBpDpErJjLqMvWoYj|3e 0w|4bo 0s9s|3ice Lx|2vel QrRs|1ueva Ou|2mber 0s4r|0object 3pDrNuRtar|4to NsRp|" +
  "2stac Ytcpdq|1f 2i3oFpIjJjMrPsTkXjajcjfj|2f 6uBrDsYocjeqfp|3ice Hugq|" +
  "1n 2r6qCjFjGiIpKjNiOjPjRjSjTjUjWjZjatbrcsfq|2e 1t2jDsJpNpbt|2line 2t|3y DpLp|2set VpWw|2to 7jes|" +
  "1pen 1s2t5w9sgq|3rat Gy|2inio Lw|1r 0j1r2i4s5t6r7pAjBqCrFjJjKpOjQjTjYiZkbjdjej|2acio 0pNuTr|3l NqRqTp|2den Pt|" +
  "4r DjHpNsPtRpXu|2gani Aw|1ther 0qJvKpLy|1ut 0o1q5j6qCoGsKpMjNjPjRpSrVpXjdperfj|3ing It|1ver KpRpYtZpavbjcs|" +
  "4ha Zr|4wh BpCp|1wn JpMt|0pace Hpcu|3kag Hs|4et Hw|2d Boap|2ge 0r1q2p4tDuXs|2int Bv|2labr 0p4uNrOtSx|" +
  "2nt 6u7saq|2per 0t1w3j6k7qAuHs|2quet 5x|2ra 0q2q9pCpJjNoXrcqgp|4gr 0p2pQu|3t HqJuMsRpSsXq|" +
  "4ic 6rBpCjDrEjJrLjXsYq|4ne JuZs|2s EpKqZr|3ado Nt|4ma bq|3ill cpdq|3o AsFsPpRt|3sag Qp|4wo 2w|3t NpPq|" +
  "2th 3pYtdp|3ter 3y|2use SpVu|4in Vu|2y DwGpIt|1e Yt|2dal Yw|3ir MrNqXq|5a BsMpRp|2er BpCpJwLsTrXpZs|2g 3t|" +
  "2lota CpZy|2ncil 0u9p|2r 2qHo|3der 0j4tCp|3for Yy|3son 0q8sLsTp|1hone Hp|5m 0j4pLjNiOjTyUwVk|2rase LqVs|" +
  "2ysic Ys|1ick 3qBqYsaq|3tur 1q4q8pCkGsLjNpRsXu|2de CsMpXq|2e atbqcqfq|3ce 1u3tKq|2so et|1lace 1q3t4u|5m Uy|" +
  "3n AwCrGrIp|3te 5q|3y BpJwKv|4gr EsLpYqdq|4in DrErJr|2ural Nq|1oint 0pRyTp|5i Fp|2lite HsLy|2ne 6r9u|" +
  "2r 2sAiDrdq|2se 3qYv|3iti HpRp|3ter 1p|4ur ft|2tty 3q7v|2wer dy|1racti HtUt|2edic 2qQr|3fer EqMu|3gun LtQu|" +
  "3par Gx|3sen Vr|4su Bpfv|3ten Kt|2inci PsQr|4t 0sMq|2oble 4rCuLqPq|3duc 0s2qHtMiNpTtUt|3gra BoLpYp|" +
  "3jec 1qAsJp|3nou NpRq|3pel du|3tes Np|4oc Bpgp|3vid Ip|3yec 1sAt|1ull 3q6s7rVsgs|2sh Yugr|4e Spdwgq|" +
  "2t 3r6t9tGrHqNqaqdk|2zzle 3t|0que PsRq|3sti LsNtQv|2ien Qp|4t 3rCu|0rail bs|3se FvMs|2mp codu|2te CsHrVu|" +
  "3her CrJs|1e Yq|2ach arcrej|5i 0jarfp|3d 4oIqMqQqSw|4ab 0x|4er bq|4in 4tTpVu|4y 9pApCr|2ces JpKjbp|3ipe Gv|" +
  "3ogn 0p|4rd 0rAq|3ta 1pfs|2dire Dq|3uce Wx|2fuse Nq|2late LrRq|2main 7qDsEp|2nglo 0s4t|2peat QpTsUr|4ti MqUr|" +
  "3ort 2tAqPpTqVp|4si fs|2ques CqMxNrXq|2sona Wv|3pet 0qLt|4on 0pJsLqQsXq|3t OpWpcs|4ro Iq|3ume HsPs|2tell Pu|" +
  "3urn DrEqIq|2vers 0t|3iew Aq|1hyme SuUj|1ide Yy|2ght 4t6p9oApBpNrRp|2ma Sy|2ng 7qEp|3se 8t|2se er|1oll KqVsYq|" +
  "4in Kodpgr|2om 3pYpgt|3t Or|2pe ErYw|2ute Is|4in Fx|2w 4q|1ug Foesfq|2le FrKvPq|4r 1t|2n NqYy|3nin EvNs|" +
  "2tina Ft|0safe Yqbp|4ly 5oGvIv|2id LqPoRs|2ltar 0j4qYs|3uda Ju|2nd Kr|4wi 5qGs|2y 0jAjJsKpLjMrNrQpRjTsXt|" +
  "1chedu AsCpEuFt|3ool 6pJrYp|2ienc 2tOt|3sso 1x|2oop 5s|2ript CoHq|1e 6v8tCrDqGjTpepfq|2at DrEqFsetfp|4in Mufu|" +
  "2gmen Sr|3uir 4pFqGtRs|2lect NjRu|3f 5rBjCrErdr|2nsor ByCj|3tad Dv|5r ft|4en 0r2rNxOpPrTpUj|2para Ss|" +
  "2quen 7sFsNjPrRrUp|2rial Ls|2t AuGpHt|3tin Ps|1hape 0u1q3r4q|3re JpKsLo|4in JrKj|2e 9pNq|3et 4rDr|3lve Hp|" +
  "2ift ErLq|3rt 5p6sBs|2oe 6vPp|3ot Zp|3w 0jRsYpfp|2utti Cq|1ide 3p5p6q|2ente Cp|2gn 2pFuGpHqIoXr|4al IpMsYq|" +
  "2laba Ss|3la dyeu|2mple 0p|2n 4q8jAoDqEvVqWqYjcrgp|3gle Upar|2t 5p7rBpDpEjFtJrLiMpajbjcjepfv|3e Hp|" +
  "3tin 0jBpYpfx|2x 0pZq|2ze 0tCt|1kip 4qYt|1lant 0p|2eeve 6s|2ide 2q7kVsYvbjer|2ow BqVu|1mall 1p3p5rMpbp|5e Ap|" +
  "2ell Bs|2ooth 4qTjVw|1nack 9pNpXp|3p 6v|1o 0p4qDjEpMjRkTqVpbp|2ap 8u|2bre Qscq|2ccer Zr|3ial LqOq|2ft 5q|" +
  "2lve Lu|2meth Qp|2ng XtYt|2rt GuHqOp|2sten gr|2und 0jCjNjSyTvUwVj|1pace 0s9p|4in 0p|2eak MqNpTuVq|5e DrPp|" +
  "5i FpVr|3cia dp|3ech 2qTvVu|3ll 2rSr|5i 0q|2illi gp|2lint 9p|2onta Tp|3on 5w|3rt Yt|3t 4oFp|1quare 0o|" +
  "3eez 1pBp|1tabil 1p|3ck 3qgq|3ff IsMq|3ir bx|3nce at|4d Bpayexfs|5a 0q4q|5e esfy|5i 6kEjarepfr|3ple 1t|" +
  "3rt AvEjFrGuPqVu|5i 0pbq|3te Pq|3y 0p7pAjBsDvEpIscqfr|2eady 1par|3p 2j6k8qArDkFpGpKjMkPtRqarbx|4pi ar|" +
  "2ick 1qKqLq|2ock Hs|3ol epfq|3p 0qDqIrLpXpYrds|3re 9qIxMj|4y PtQvfp|2raig 1qfs|4ng IpYr|4te BqCuQpVs|4w 5w|" +
  "3eng Yt|4tc SpVq|3ip 1qPr|3oke 0q|3uct Op|2uck MrVt|3tte Vy|1u 2o4j5r6u8j9rAoDpFjGjIiJpXsdrejgp|2bira Yubo|" +
  "3jec LvNq|2mmar HpPr|2ppli 9ugr|2rfac ap|2stai DtLp|1wallo 5x|2ing 3pErYyZs|3tch EsXu|1yllab SpTpUxVq|" +
  "2mbol Xv|0table 5pFpGuJkKpdrfjgs|5r Xx|5t 2rLjXw|2ctil Up|2g KvYo|2ke 5q6r9qBjCpEjGtKqYkbpdjej|" +
  "2lk CqDpJqLxTuVq|4er 2kXy|4in 5pCjDpLwNsTq|3l fq|2pe 1u|2rea 9rArHt|3get 3sTqZp|2sk AtCpDxHqJqMp|" +
  "1eache 0rDwMu|3m CqJu|2eth 8w|2ll AjIqLsMqNqOpPwXp|4in TpVq|2ma Lt|2n Hs|3se Nq|2rm Ou|4in Dr|2st AqCrLk|" +
  "2xt 2rQt|4o PuQq|4ur 5q|1hat LpMpRpSrTp|2em Gr|3n 0pEq|3rap 0qIpUr|3y 1p9pRp|2ing 9sAqCrNsRqXs|2read 3u|" +
  "4e 2oCrDsNsYs|3oat Wq|4ug 3sDrYvdsfq|4w 8rZw|2umb 0p3q|1ie 6yPp|3nda HwIv|2jera 1s|2mer 7pAtEp|2p Upar|" +
  "1o 2p6j8hCpEqGiOiQjUiViWjXqZpcpepfjgq|2e at|2geth 0p1p3xHr|2ilet 7yet|2ld CrHpRu|3era Bxft|2ne Ls|3gue Ux|" +
  "2o Mq|3l BpCtEp|2p 0qfp|3ic Lt|2uch 0p2uBsUq|5e BuXs|5i 3p|2wel 8tGtbp|4r 3t|3n It|2y 3pKyYraq|" +
  "1rabaj 2qAtDwHtIj|3ck 4pAp|3ine Bpcr|3nsf dpey|5i EpLq|3vel Ix|3y 9pfqgv|2e 0sNu|2icyc Yt|3e CrTq|3p 7rcqgo|" +
  "4pi cs|2unk fo|2y 9r|1urn 1p3p6pAqCkJjKxLr|4in at|4o KwLx|1wo 4q5r8pCkNqQpRqaigp|1ype 2x|4d 2v|" +
  "0un 3y5rApCtEjFjKpPqTkYkZrapfj|2a 4r5kBrCsGvLrZr|2der Ru|5s MsQrRwSkTu|2even 0pcp|2fami Tpbq|2it 6tOs|" +
  "2pack 9tFp|2stru Jp|2til DqHrKp|1p 0j6r7q8jBiGjIjKjLpMpNjRjTjVjXjYtbpdrfp|2righ Djcsfw|2set Cs|1sa GsLrNqVq|" +
  "3ndo Vp|3r 5oCoOqcqfw|4a 1r2pCqNqOp|2e 0j1p3j4j6j7p9jCrDiFjGtJiKjNvOqPiRjSiTpUjVrXrYjZjajejgi|" +
  "2ing 0r2r8pAjEjJjLkOpXvbp|1tensi 5tGp|2tera NxTp|0variet 5q|1ece CoTp|2rb Nv|4o Nt|1isual 0p4s7pEp|1ocabu Ou|" +
  "4l Ww|5i Up|2ice 2rWyXp|2wel Ss|2z 2pWx|0wa LqQq|2it CqFpIvKw|2lk Erarcy|4er cxgp|4in cw|3l Yqct|2nt Xr|" +
  "2rm AtYp|2sh 8tGq|2ter 5p9oWr|2y Ipcu|1eeken Pq|4ly Au|2ight BrYp|2t 7qBp|1hat ApDjEiFqJkNqOoPqQtTo|2eel dx|" +
  "5c dyep|3n 1j2j3j5i6p8kCuEuFiGiIjJpKpLqMuOjPiUjVsWjXjYiarejfigj|3re 1p9pFsNrPpUr|2ile 1pTt|2o JqNpTp|" +
  "3le DsNsYq|2y OpPiQx|1il Qr|2pe 7v8rGq|2thin 0t5rAqCrDj|4ou 0p3p5r7iBpCpDrEpGjIjJiMjNjOjQjSjUkVpXiarcsejfr|" +
  "1ord 0t1j2p3h4s5i6i7j8k9iAiBiDjEiFjGjHiIjJiKjMiNuOwPkQjRqSxUtVpXhYjZjcjdjeifjgj|3k 2pAtBpCqDwEjGjHvJqMoOpdk|" +
  "4in Dv|1rist 0q|3te 0xAoHr|4in 0t|4te 0t|0yogurt 5s|0zip 6t|3per 6s|1one CuEj|";
