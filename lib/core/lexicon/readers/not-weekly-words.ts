import { alternatives } from "../read-lexicon";

export const DAY = alternatives`
(?:
 mon(?:days?|s)?
 tue(?:s(?:days?)?)?
 wed(?:nesdays?|s)?
 thu(?:r?s?(?:days?)?)?
 fri(?:days?|s)?
 lunes
 martes
 mi[eé](?:rcoles)?
 jueves
 viernes
)(?!\p{L})
`;

export const SEASON = alternatives`
(?:
 (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?)\.?
 (?:sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?
 spring|summer|fall|autumn|winter|otoño|invierno|primavera|verano
 enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
 (?:1st|2nd|first|second|primer|segundo)\s+(?:semester|semestre|trimester|trimestre|quarter)
 (?:semester|trimester|quarter|[QST])\s?[1-4]
)
`;
