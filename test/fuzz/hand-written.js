const file = (name, ...lines) => ({ name, bytes: Buffer.from(lines.join('\r\n')) })
const card = (...lines) => file('cards.vcf', 'BEGIN:VCARD', ...lines, 'END:VCARD', '')

export const cards = [
  card(
    'VERSION:3.0',
    'N:Berg;Anna;;;',
    'FN:Anna Berg',
    'EMAIL;TYPE=INTERNET:anna@example.com',
    'ORG:Nordplåt AB;Inköp',
  ),
  card('VERSION:4.0', 'FN:Anna Berg', 'item1.EMAIL;PREF=1:anna@example.com', 'ORG:Nordplåt AB', 'TITLE:Inköpare'),
  card('VERSION:3.0', 'FN:Anna', '  Berg', 'EMAIL:anna@exam', ' ple.com', 'NOTE:a\\, b\\; c\\n'),
  card(
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96st;Karim',
    'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Karim =C3=',
    '=96st',
    'EMAIL;PREF;INTERNET:karim@example.com',
    'ORG;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Nordpl=E5t',
  ),
  card(
    'VERSION:3.0',
    'FN:Jonas Wikander',
    'BDAY:1970-01-01',
    'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
    'END:VCARD',
    'BEGIN:VCARD',
  ),
]

export const addressBooks = [
  file(
    'contacts.csv',
    'Name,Given Name,Additional Name,Family Name,Nickname,E-mail 1 - Value,E-mail 2 - Value,Organization 1 - Name',
    'Anna Berg,Anna,,Berg,,anna@example.com,,Nordplåt AB',
    'Jonas Wikander,Jonas,,Wikander,,jonas@example.com,,',
  ),
  file(
    'contacts.csv',
    'First Name,Middle Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Organization Name,Organization Title',
    'Anna,,Berg,,,anna@example.com ::: a@example.com,Nordplåt AB,Inköpare',
  ),
  file(
    'outlook.csv',
    'First Name,Middle Name,Last Name,Title,Suffix,Company,Department,Job Title,E-mail Address,E-mail 2 Address',
    'Anna,,Berg,,,Nordplåt AB,,Inköpare,anna@example.com,',
  ),
  file(
    'kontakter.csv',
    'Förnamn;Mellannamn;Efternamn;Företag;Befattning;E-postadress;E-postadress 2',
    'Anna;;Berg;Nordplåt AB;Inköpare;anna@example.com;',
  ),
]

export const ties = [
  file('ties.txt', '# people who know each other', '1 2', '2 3', '17 3'),
  file('ties.csv', 'anna-berg-example,bo-ek-example', 'jonas-wikander-example,bo-ek-example'),
  file('ties.txt', 'Anna\tBo\t3', '%', '999999999 1000000000'),
]
