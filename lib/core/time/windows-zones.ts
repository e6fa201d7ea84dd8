/**
 * Windows names of time zones and the IANA zone of each (Unicode CLDR, windowsZones, territory 001),
 * with the names Outlook shows to people where feeds carry those instead. A line is
 * name>zone[>shown name|shown name]; names lack their " Standard Time", except those that start with "=".
 */
export const WINDOWS_ZONES = `\
AUS Central>Australia/Darwin>Darwin
AUS Eastern>Australia/Sydney>Canberra, Melbourne, Sydney|Canberra, Melbourne, Sydney, Hobart
Afghanistan>Asia/Kabul>Kabul
Alaskan>America/Anchorage>Alaska
Aleutian>America/Adak
Altai>Asia/Barnaul
Arab>Asia/Riyadh>Kuwait, Riyadh
Arabian>Asia/Dubai>Abu Dhabi, Muscat
Arabic>Asia/Baghdad
Argentina>America/Argentina/Buenos_Aires>City of Buenos Aires|Buenos Aires
Astrakhan>Europe/Astrakhan
Atlantic>America/Halifax>Atlantic Time (Canada)
Aus Central W.>Australia/Eucla
Azerbaijan>Asia/Baku
Azores>Atlantic/Azores>Azores
Bahia>America/Bahia
Bangladesh>Asia/Dhaka>Dhaka
Belarus>Europe/Minsk
Bougainville>Pacific/Bougainville
Canada Central>America/Regina>Saskatchewan
Cape Verde>Atlantic/Cape_Verde>Cabo Verde Is.|Cape Verde Is.
Caucasus>Asia/Yerevan
Cen. Australia>Australia/Adelaide>Adelaide
Central America>America/Guatemala>Central America
Central Asia>Asia/Almaty>Astana|Astana, Dhaka
Central Brazilian>America/Cuiaba
Central Europe>Europe/Budapest>Belgrade, Bratislava, Budapest, Ljubljana, Prague|Prague, Central Europe
Central European>Europe/Warsaw>Sarajevo, Skopje, Warsaw, Zagreb|Sarajevo/Warsaw/Zagreb
Central Pacific>Pacific/Guadalcanal
Central>America/Chicago>Central Time (US & Canada)|Central Time|Central
=Central Standard Time (Mexico)>America/Mexico_City>Guadalajara, Mexico City, Monterrey|Mexico City, Tegucigalpa
Chatham Islands>Pacific/Chatham
China>Asia/Shanghai>Beijing, Chongqing, Hong Kong, Urumqi|Beijing, Chongqing, Hong Kong SAR, Urumqi|Hong Kong, Beijing
Cuba>America/Havana
Dateline>Etc/GMT+12>International Date Line West
E. Africa>Africa/Nairobi>Nairobi
E. Australia>Australia/Brisbane>Brisbane
E. Europe>Europe/Chisinau
E. South America>America/Sao_Paulo>Brasilia
Easter Island>Pacific/Easter
Eastern>America/New_York>Eastern Time (US & Canada)|Eastern Time|Eastern
=Eastern Standard Time (Mexico)>America/Cancun
Egypt>Africa/Cairo>Cairo
Ekaterinburg>Asia/Yekaterinburg
FLE>Europe/Kyiv>Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius|Helsinki, Riga, Tallinn
Fiji>Pacific/Fiji>Fiji
GMT>Europe/London>Dublin, Edinburgh, Lisbon, London|Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London|Greenwich Mean Time: Dublin, Edinburgh, Lisbon, London|Dublin/Edinburgh/Lisbon/London|Greenwich Mean Time|Britain
GTB>Europe/Bucharest>Athens, Bucharest|Athens, Bucharest, Istanbul|Athens, Istanbul, Minsk
Georgian>Asia/Tbilisi
Greenland>America/Nuuk>Greenland
Greenwich>Atlantic/Reykjavik>Monrovia, Reykjavik
Haiti>America/Port-au-Prince
Hawaiian>Pacific/Honolulu>Hawaii
India>Asia/Kolkata>Chennai, Kolkata, Mumbai, New Delhi|Kolkata, Chennai, Mumbai, New Delhi|Bombay, Calcutta, Madras, New Delhi
Iran>Asia/Tehran>Tehran
Israel>Asia/Jerusalem>Jerusalem|Israel
Jordan>Asia/Amman
Kaliningrad>Europe/Kaliningrad
Kamchatka>Asia/Kamchatka
Korea>Asia/Seoul>Seoul|Seoul, Korea Standard time
Libya>Africa/Tripoli
Line Islands>Pacific/Kiritimati
Lord Howe>Australia/Lord_Howe
Magadan>Asia/Magadan
Magallanes>America/Punta_Arenas
Marquesas>Pacific/Marquesas
Mauritius>Indian/Mauritius
Mid-Atlantic>Etc/GMT+2
Middle East>Asia/Beirut
Montevideo>America/Montevideo
Morocco>Africa/Casablanca
Mountain>America/Denver>Mountain Time (US & Canada)|Mountain Time|Mountain
=Mountain Standard Time (Mexico)>America/Chihuahua>Chihuahua, La Paz, Mazatlan|La Paz, Mazatlan
Myanmar>Asia/Yangon>Yangon (Rangoon)|Rangoon
N. Central Asia>Asia/Novosibirsk
Namibia>Africa/Windhoek
Nepal>Asia/Kathmandu>Kathmandu
New Zealand>Pacific/Auckland>Auckland, Wellington
Newfoundland>America/St_Johns>Newfoundland
Norfolk>Pacific/Norfolk
North Asia East>Asia/Irkutsk
North Asia>Asia/Krasnoyarsk
North Korea>Asia/Pyongyang
Omsk>Asia/Omsk
Pacific SA>America/Santiago
Pacific>America/Los_Angeles>Pacific Time (US & Canada)|Pacific Time (US & Canada), Tijuana|Pacific Time (US & Canada); Tijuana|Pacific Time|Pacific
=Pacific Standard Time (Mexico)>America/Tijuana
Pakistan>Asia/Karachi>Islamabad, Karachi
Paraguay>America/Asuncion
Qyzylorda>Asia/Qyzylorda
Romance>Europe/Paris>Brussels, Copenhagen, Madrid, Paris|Brussels, Copenhagen, Madrid, Paris, Vilnius|Paris, Madrid, Brussels, Copenhagen
=Russia Time Zone 10>Asia/Srednekolymsk
=Russia Time Zone 11>Asia/Kamchatka
=Russia Time Zone 3>Europe/Samara
Russian>Europe/Moscow>Moscow, St. Petersburg|Moscow, St. Petersburg, Volgograd
SA Eastern>America/Cayenne>Cayenne, Fortaleza|Georgetown
SA Pacific>America/Bogota>Bogota, Lima, Quito|Bogota, Lima, Quito, Rio Branco|Bogota, Lima
SA Western>America/La_Paz
SE Asia>Asia/Bangkok>Bangkok, Hanoi, Jakarta|Bangkok, Jakarta, Hanoi
Saint Pierre>America/Miquelon
Sakhalin>Asia/Sakhalin
Samoa>Pacific/Apia
Sao Tome>Africa/Sao_Tome
Saratov>Europe/Saratov
Singapore>Asia/Singapore>Kuala Lumpur, Singapore|Singapore
South Africa>Africa/Johannesburg>Harare, Pretoria
South Sudan>Africa/Juba
Sri Lanka>Asia/Colombo>Sri Jayawardenepura
Sudan>Africa/Khartoum
Syria>Asia/Damascus
Taipei>Asia/Taipei>Taipei
Tasmania>Australia/Hobart>Hobart
Tocantins>America/Araguaina
Tokyo>Asia/Tokyo>Osaka, Sapporo, Tokyo|Tokyo, Osaka, Sapporo
Tomsk>Asia/Tomsk
Tonga>Pacific/Tongatapu
Transbaikal>Asia/Chita
Turkey>Europe/Istanbul
Turks And Caicos>America/Grand_Turk
US Eastern>America/Indiana/Indianapolis>Indiana (East)|US-Eastern
US Mountain>America/Phoenix>Arizona
=UTC>UTC>Coordinated Universal Time
=UTC+12>Etc/GMT-12
=UTC+13>Etc/GMT-13
=UTC-02>Etc/GMT+2
=UTC-08>Etc/GMT+8
=UTC-09>Etc/GMT+9
=UTC-11>Etc/GMT+11
Ulaanbaatar>Asia/Ulaanbaatar
Venezuela>America/Caracas>Caracas
Vladivostok>Asia/Vladivostok
Volgograd>Europe/Volgograd
W. Australia>Australia/Perth>Perth
W. Central Africa>Africa/Lagos>West Central Africa
W. Europe>Europe/Berlin>Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna|Amsterdam, Berlin, Bern, Rome, Stockholm|Amsterdam/Berlin/Bern/Rome/Stockholm/Vienna|Western Europe
W. Mongolia>Asia/Hovd
West Asia>Asia/Tashkent>Ashgabat, Tashkent|Islamabad, Karachi, Tashkent
West Bank>Asia/Hebron
West Pacific>Pacific/Port_Moresby>Guam, Port Moresby
Yakutsk>Asia/Yakutsk
Yukon>America/Whitehorse
`;
