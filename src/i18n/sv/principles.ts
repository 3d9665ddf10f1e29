import type { PrincipleTexts } from '../en/principles.ts'

export const principles: PrincipleTexts = {
  P1: {
    title: 'Det krävs två för en kontakt',
    says: 'Ni är kontakter när en av er har frågat och den andra har tackat ja. En förfrågan som blivit liggande eller fått nej har inte gett någon kontakt.',
    does: 'Varje förfrågan följs från väntande till accepterad, avböjd, ignorerad, återkallad eller förfallen. Bara den accepterade räknas som kontakt.',
  },
  P2: {
    title: 'Att följa är ett band för sig',
    says: 'Ni behöver inte vara kontakter för att du ska kunna hålla dig underrättad om någon: du kan följa.',
    does: 'De du följer förs för sig, skilda från kontakterna. Är någon intressant men inte bör accepteras föreslås att du följer i stället.',
  },
  P3: {
    title: 'Storleken öppnar dörrar åt båda hållen',
    says: 'Ju fler kontakter du har, desto fler ser du, och desto fler ser dig.',
    does: 'Nätverkets storlek ingår i din räckvidd. De första hundra kontakterna väger tyngre än det tionde hundratalet.',
  },
  P4: {
    title: 'Ju närmare, desto högre upp i sökningen',
    says: 'En sökning visar först dem på ett stegs avstånd, sedan dem på två stegs och sist dem på tre.',
    does: 'Sökningar här ordnas i första hand efter avstånd, och du kan se för hur många på varje avstånd en sökfras skulle visa dig.',
  },
  P5: {
    title: 'Varje kontakt mångfaldigar',
    says: 'Också en kontakt du knappt känner gör att du når människorna bakom den, och att de når dig.',
    does: 'Varje förfrågan och varje kandidat får ett tillskott: hur många nya personer som hamnar inom två och tre steg.',
  },
  P6: {
    title: 'Vad nätverket består av',
    says: 'Det är dina kontakter, deras kontakter, kontakterna till dem, och medlemmarna i dina grupper.',
    does: 'De fyra räknas utan att någon räknas två gånger, och det kända skiljs från det uppskattade.',
  },
  P7: {
    title: 'Effekt är profil gånger räckvidd',
    says: 'En stark profil som få ser ger lite, liksom en svag som många ser. Den ena kan uppväga den andra, och ofta går det bra att satsa på en av dem.',
    does: 'De två multipliceras, och du får veta vilken som just nu ger mest för minst arbete.',
  },
  P8: {
    title: 'Den breda vägen: säg ja',
    says: 'Enklast är att acceptera alla. Det öppnar fler nätverk, och en profil med många kontakter ser färdig och pålitlig ut. Vägen passar den som är ny.',
    does: 'Under målet rekommenderas förfrågningar så länge inget tydligt talar emot, till exempel ett uppenbart försäljningsförsök.',
  },
  P9: {
    title: 'Den selektiva vägen: säg ja av ett skäl',
    says: 'Acceptera dem du känner, har mött eller brukar höras av med, och dem du önskar att det vore så med. Kontakterna säger något om dig, så en slumpmässig skara är en nackdel.',
    does: 'Från målet och uppåt vilar varje rekommendation på belägg för att du känner personen eller vill göra det, och beläggen visas.',
  },
  P10: {
    title: 'Först brett, sedan selektivt',
    says: 'Börja brett tills du har omkring 200 kontakter. Välj sedan med större omsorg dem som stärker bilden av vad du kan.',
    does: 'Målet är 200 om du inte sätter ett annat. Sättet att bedöma växlar i samma stund som målet nås, även mitt i en genomgång.',
  },
  P11: {
    title: 'Samma mått när du själv frågar',
    says: 'Det som gäller för förfrågningar du får gäller för dem du skickar: sök dig till människor du har träffat eller vill träffa.',
    does: 'Förslagen på vem du kan fråga följer samma fas och samma belägg som genomgången av förfrågningar.',
  },
  P12: {
    title: 'Börja med dem du arbetar med',
    says: 'Nuvarande och tidigare kollegor, kunder och leverantörer kommer först.',
    does: 'De hittas i dina befattningar, dina anteckningar och din adressbok, och står först i planen.',
  },
  P13: {
    title: 'Ett sätt att hålla kontakten',
    says: 'Nätverket håller en tråd till människor, gör den lätt att ta upp igen och berättar vad de gör nu.',
    does: 'Nya arbeten mellan två exporter, band som tystnat och svar du är skyldig visas som skäl att skriva.',
  },
  P14: {
    title: 'Var personlig',
    says: 'Inget betyder mer i en förfrågan. En standardfras säger att du inte tog dig tid.',
    does: 'Textgranskningen läser det du skriver innan du skickar det, och visar vilka ord som kunde ha gått till vem som helst.',
  },
  P15: {
    title: 'När en enkel förfrågan räcker',
    says: 'Till någon du känner mycket väl, arbetar nära eller just har träffat är en förfrågan som att räcka över ett visitkort: den behöver ingen förklaring.',
    does: 'Textgranskningen tar hänsyn till hur du känner personen, och är mild i just de här fallen.',
  },
  P16: {
    title: 'Säg vem du är och varför',
    says: 'Till alla andra: presentera dig, och berätta varför du vill ha kontakten.',
    does: 'Det är textgranskningens två viktigaste regler, och varje utkast svarar på båda.',
  },
  P17: {
    title: 'InMail besvaras oftare än e-post',
    says: 'Ett InMail går direkt till personen och besvaras 2,6 gånger så ofta som ett e-brev, delvis tack vare påminnelserna.',
    does: 'Vägarna till en person vägs mot varandra, och varje siffra har sin källa och sitt datum.',
  },
  P18: {
    title: 'Vem du får skriva till',
    says: 'Alltid till dina kontakter, och till premiummedlemmar som har öppnat för det. Därutöver krävs premium, för dig liksom för dem. Rekryterare kan skriva till alla, och att svara dem är gratis.',
    does: 'Innan du planerar ett meddelande får du veta vilka vägar som är öppna till personen.',
  },
  P19: {
    title: 'Var kontaktuppgifter går att hitta',
    says: 'I Sverige ger en sökning på webben ofta ett telefonnummer eller en adress. I andra länder är det svårare.',
    does: 'Personens land vägs in när en väg föreslås.',
  },
  P20: {
    title: 'När premium lönar sig',
    says: 'Det är värt sitt pris om det är du som tar första steget. Annars knappast.',
    does: 'Du får veta när premium skulle ha öppnat en annan väg, och hur ofta det har hänt.',
  },
  P21: {
    title: 'Ta del i grupper',
    says: 'Välj grupper som betyder något i ditt yrke och din bransch. Läs, bidra, ha en åsikt, fråga, ta emot hjälp.',
    does: 'Dina grupper förs med det du senast gjorde i dem, och vad du kan göra härnäst.',
  },
  P22: {
    title: 'Sälj inte i grupper',
    says: 'Produktnyheter, erbjudanden och tillkännagivanden läses förbi och kostar förtroende. Hjälp andra och visa vad du kan: affärerna följer av det.',
    does: 'Textgranskningen har egna regler för inlägg i grupper, och pekar på det som låter som reklam.',
  },
  P23: {
    title: 'Gruppmedlemmar ser mer av dig',
    says: 'De som är med i dina grupper får se större delar av din profil, och du hamnar högre i deras och deras kontakters sökningar.',
    does: 'Medlemmarna i dina grupper räknas som en egen ring, vid sidan av de tre stegen.',
  },
  P24: {
    title: 'Grupper når längre än kontakter',
    says: 'En grupp förbinder dig med människor som du inte delar någon enda kontakt med.',
    does: 'Vinsten med att gå med i en grupp visas: medlemmar som du inte når på något annat sätt.',
  },
}
