import type { manual as english } from '../en/manual.ts'

export const manual: typeof english = {
  title: 'Användarkommandon',
  brief: 'en personlig nätverkscoach i terminalen',
  synopsis: 'Översikt',
  description: 'Beskrivning',
  options: 'Flaggor',
  commands: 'Kommandon',
  exitStatus: 'Slutkoder',
  exitCodes: [
    ['0', 'klart'],
    ['1', 'något hittades: fel i en text, problem som doctor såg'],
    ['2', 'fel användning'],
    ['3', 'indata som inte gick att läsa'],
    ['4', 'något är fel med registret'],
    ['130', 'avbrutet'],
  ],
  environment: 'Miljövariabler',
  variables: [
    ['HANDSLAG_STORE', 'registret, när --store inte nämner något'],
    ['HANDSLAG_LANG', 'språket: en eller sv'],
    ['HANDSLAG_TODAY', 'dagen som räknas som i dag (ÅÅÅÅ-MM-DD), för utdata som går att upprepa'],
    ['HANDSLAG_WRITER_KEY', 'nyckeln till din egen skrivmodell; den sparas aldrig'],
    ['HANDSLAG_DEBUG', 'med 1 visar fel var de uppstod'],
    ['NO_COLOR, FORCE_COLOR', 'utan färger, eller med'],
    ['EDITOR', 'programmet där utkast och meddelanden skrivs'],
  ],
}
