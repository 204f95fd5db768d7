<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="it">
<context>
    <name></name>
    <message id="abandoned.sentence">
        <source>Non hai preso soldi. Non c’è niente da ridare.</source>
        <translation>Nisi vzel denarja. Ničesar ni treba vrniti.</translation>
    </message>
    <message id="abandoned.title">
        <source>Vendita annullata</source>
        <translation>Prodaja preklicana</translation>
    </message>
    <message id="about.address">
        <source>Indirizzo</source>
        <translation>Naslov</translation>
    </message>
    <message id="about.code">
        <source>Per il tecnico</source>
        <translation>Za tehnika</translation>
    </message>
    <message id="about.copied">
        <source>Ultima copia</source>
        <translation>Zadnja kopija</translation>
    </message>
    <message id="about.empty">
        <source>vuoto</source>
        <translation>prazno</translation>
    </message>
    <message id="about.heading">
        <source>Questo terminale</source>
        <translation>Ta terminal</translation>
    </message>
    <message id="about.journal">
        <source>Registro</source>
        <translation>Dnevnik</translation>
    </message>
    <message id="about.operations">
        <source>Operazioni</source>
        <translation>Operacije</translation>
    </message>
    <message id="about.phone">
        <source>Assistenza</source>
        <translation>Podpora</translation>
    </message>
    <message id="about.primary">
        <source>Torna indietro</source>
        <translation>Nazaj</translation>
    </message>
    <message id="about.sealed">
        <source>{events} passi, sigillo {seal}</source>
        <translation>{events} korakov, pečat {seal}</translation>
    </message>
    <message id="about.shop">
        <source>Negozio</source>
        <translation>Trgovina</translation>
    </message>
    <message id="about.terminal">
        <source>Terminale</source>
        <translation>Terminal</translation>
    </message>
    <message id="about.version">
        <source>Programma</source>
        <translation>Program</translation>
    </message>
    <message id="ago.minutes" numerus="yes">
        <source>{count} minuti fa</source>
        <translation>
            <numerusform>pred {count} minuto</numerusform>
            <numerusform>pred {count} minutama</numerusform>
            <numerusform>pred {count} minutami</numerusform>
            <numerusform>pred {count} minutami</numerusform>
        </translation>
    </message>
    <message id="ago.now">
        <source>meno di un minuto fa</source>
        <translation>pred manj kot minuto</translation>
    </message>
    <message id="ago.unknown">
        <source>poco fa</source>
        <translation>malo prej</translation>
    </message>
    <message id="amount.asking">
        <source>Chiedo il prezzo…</source>
        <translation>Sprašujem za ceno…</translation>
    </message>
    <message id="amount.checking">
        <source>Guardo se c’è già…</source>
        <translation>Gledam, ali že obstaja…</translation>
    </message>
    <message id="amount.maximum">
        <source>Massimo {limit}</source>
        <translation>Največ {limit}</translation>
    </message>
    <message id="amount.minimum">
        <source>Minimo {limit}</source>
        <translation>Najmanj {limit}</translation>
    </message>
    <message id="amount.primary">
        <source>Stampa il pre-scontrino</source>
        <translation>Natisni osnutek</translation>
    </message>
    <message id="amount.question">
        <source>Quanto vuole ricaricare?</source>
        <translation>Koliko naj napolnim?</translation>
    </message>
    <message id="amount.step">
        <source>Solo a passi di {step}</source>
        <translation>Samo po korakih {step}</translation>
    </message>
    <message id="amount.to_collect">
        <source>Da incassare</source>
        <translation>Za plačilo</translation>
    </message>
    <message id="amount.waiting">
        <source>Scrivi l’importo</source>
        <translation>Vpiši znesek</translation>
    </message>
    <message id="busy.named">
        <source>Stesso codice della {number}, {total}. Finisci prima questa.</source>
        <translation>Ista koda kot {number}, {total}. Najprej končaj to.</translation>
    </message>
    <message id="calibrate.ask.accents">
        <source>1. Quale riga ha gli accenti giusti? Da A a G.</source>
        <translation>1. Katera vrstica ima prave naglase? Od A do G.</translation>
    </message>
    <message id="calibrate.ask.bars">
        <source>3. Quante barre di lunghezza diversa: 1, 2, 3?</source>
        <translation>3. Koliko črt različne dolžine: 1, 2, 3?</translation>
    </message>
    <message id="calibrate.ask.codes">
        <source>4. Quali codici QR sono usciti: P, Q, R? Scrivi le lettere.</source>
        <translation>4. Katere kode QR so prišle ven: P, Q, R? Napiši črke.</translation>
    </message>
    <message id="calibrate.ask.cut">
        <source>5. Taglio? 1: giusto. 2: sopra la riga finale. 3: nessun taglio.</source>
        <translation>5. Rez? 1: pravi. 2: nad zadnjo vrstico. 3: brez reza.</translation>
    </message>
    <message id="calibrate.ask.euro">
        <source>   In quella riga il primo segno è un euro? S o N.</source>
        <translation>   Je v tej vrstici prvi znak evro? S (da) ali N.</translation>
    </message>
    <message id="calibrate.ask.logo">
        <source>In testa al foglio è uscito il logo? S o N.</source>
        <translation>Je na vrhu lista logotip? S (da) ali N.</translation>
    </message>
    <message id="calibrate.ask.ruler">
        <source>2. Il righello più lungo su una riga sola: 32, 42, 48?</source>
        <translation>2. Najdaljše ravnilo v eni sami vrstici: 32, 42, 48?</translation>
    </message>
    <message id="calibrate.begin">
        <source>Guarda lo scontrino e rispondi. Invio se non lo sai: non cambia niente.</source>
        <translation>Poglej listek in odgovori. Enter, če ne veš: nič se ne spremeni.</translation>
    </message>
    <message id="calibrate.choices">
        <source>Si risponde con: {choices}. Invio se non lo sai.</source>
        <translation>Možni odgovori: {choices}. Enter, če ne veš.</translation>
    </message>
    <message id="calibrate.kept">
        <source>Tenuto per {address}: {what}</source>
        <translation>Shranjeno za {address}: {what}</translation>
    </message>
    <message id="calibrate.no_more">
        <source>Fine delle risposte: il resto non cambia.</source>
        <translation>Konec odgovorov: ostalo se ne spremeni.</translation>
    </message>
    <message id="calibrate.not_printed">
        <source>Lo scontrino non è uscito: {why}</source>
        <translation>Listek ni prišel ven: {why}</translation>
    </message>
    <message id="calibrate.not_proved">
        <source>La stampante non ha confermato. Guarda se è uscito.</source>
        <translation>Tiskalnik ni potrdil. Poglej, ali je listek zunaj.</translation>
    </message>
    <message id="calibrate.nothing">
        <source>Nessuna risposta: la stampante resta come prima.</source>
        <translation>Brez odgovora: tiskalnik ostane, kot je bil.</translation>
    </message>
    <message id="call.nobody">
        <source>Codice {code}</source>
        <translation>Koda {code}</translation>
    </message>
    <message id="call.support">
        <source>Assistenza: codice {code}</source>
        <translation>Podpora: koda {code}</translation>
    </message>
    <message id="call.technician">
        <source>Tecnico: codice {code}</source>
        <translation>Tehnik: koda {code}</translation>
    </message>
    <message id="camera.none">
        <source>Usa il lettore</source>
        <translation>Uporabi čitalnik</translation>
    </message>
    <message id="camera.none_why">
        <source>Qui la fotocamera non c’è.</source>
        <translation>Tu ni kamere.</translation>
    </message>
    <message id="camera.opening">
        <source>Accendo la fotocamera…</source>
        <translation>Vklapljam kamero…</translation>
    </message>
    <message id="camera.opening_why">
        <source>Intanto va bene anche il lettore.</source>
        <translation>Medtem lahko uporabiš čitalnik.</translation>
    </message>
    <message id="caption.copy">
        <source>Anteprima del duplicato</source>
        <translation>Predogled dvojnika</translation>
    </message>
    <message id="caption.held">
        <source>La stampante aspetta te</source>
        <translation>Tiskalnik čaka nate</translation>
    </message>
    <message id="caption.last">
        <source>Ultima ricevuta: uscita alle {time}</source>
        <translation>Zadnje potrdilo: ob {time}</translation>
    </message>
    <message id="caption.last_day">
        <source>Ultima ricevuta: del {time}</source>
        <translation>Zadnje potrdilo: z dne {time}</translation>
    </message>
    <message id="caption.not_done.printed">
        <source>Foglio del rifiuto: uscito</source>
        <translation>List o zavrnitvi: natisnjen</translation>
    </message>
    <message id="caption.not_done.sent">
        <source>Foglio del rifiuto: mandato in stampa</source>
        <translation>List o zavrnitvi: poslan v tisk</translation>
    </message>
    <message id="caption.not_sent">
        <source>Non stampato</source>
        <translation>Ni natisnjeno</translation>
    </message>
    <message id="caption.pre.printed">
        <source>Stampato: mostralo al cliente</source>
        <translation>Natisnjeno: pokaži stranki</translation>
    </message>
    <message id="caption.pre.printing">
        <source>Il pre-scontrino sta uscendo</source>
        <translation>Osnutek se tiska</translation>
    </message>
    <message id="caption.pre.unknown">
        <source>Forse uscito: guarda la stampante</source>
        <translation>Morda natisnjeno: poglej tiskalnik</translation>
    </message>
    <message id="caption.preview">
        <source>Anteprima: non ancora stampato</source>
        <translation>Predogled: še ni natisnjeno</translation>
    </message>
    <message id="caption.receipt.printed">
        <source>Ricevuta uscita: consegnala</source>
        <translation>Potrdilo natisnjeno: izroči ga</translation>
    </message>
    <message id="caption.receipt.printing">
        <source>La ricevuta sta uscendo</source>
        <translation>Potrdilo se tiska</translation>
    </message>
    <message id="caption.receipt.unknown">
        <source>Forse uscita: guarda la stampante</source>
        <translation>Morda natisnjeno: poglej tiskalnik</translation>
    </message>
    <message id="caption.reprint">
        <source>Ristampa</source>
        <translation>Ponovni tisk</translation>
    </message>
    <message id="caption.slip.not_sent">
        <source>Foglio non uscito: guarda la stampante</source>
        <translation>List ni natisnjen: poglej tiskalnik</translation>
    </message>
    <message id="caption.slip.preview">
        <source>Promemoria: non ancora stampato</source>
        <translation>Opomnik: še ni natisnjen</translation>
    </message>
    <message id="caption.slip.printed">
        <source>Promemoria uscito: consegnalo</source>
        <translation>Opomnik natisnjen: izroči ga</translation>
    </message>
    <message id="caption.slip.sent">
        <source>Promemoria mandato: consegnalo</source>
        <translation>Opomnik poslan v tisk: izroči ga</translation>
    </message>
    <message id="caption.slip.unknown">
        <source>Forse uscito: guarda la stampante</source>
        <translation>Morda natisnjeno: poglej tiskalnik</translation>
    </message>
    <message id="caption.still_valid">
        <source>La ricevuta del cliente resta valida</source>
        <translation>Potrdilo stranke še velja</translation>
    </message>
    <message id="caption.storno.preview">
        <source>Foglio dello storno: non ancora stampato</source>
        <translation>List o stornu: še ni natisnjen</translation>
    </message>
    <message id="caption.storno.printed">
        <source>Foglio dello storno: fallo firmare</source>
        <translation>List o stornu: daj ga podpisati</translation>
    </message>
    <message id="caption.storno.sent">
        <source>Foglio dello storno: mandato in stampa</source>
        <translation>List o stornu: poslan v tisk</translation>
    </message>
    <message id="caption.waiting">
        <source>La ricevuta esce dopo la conferma</source>
        <translation>Potrdilo pride po potrditvi</translation>
    </message>
    <message id="choosing.advice">
        <source>Guarda la foto e tocca il suo numero.</source>
        <translation>Poglej sliko in se dotakni številke.</translation>
    </message>
    <message id="choosing.code">
        <source>Codice di ricarica</source>
        <translation>Koda za polnitev</translation>
    </message>
    <message id="choosing.heading">
        <source>Più codici insieme</source>
        <translation>Več kod hkrati</translation>
    </message>
    <message id="choosing.none">
        <source>Nessuno di questi</source>
        <translation>Nobena od teh</translation>
    </message>
    <message id="choosing.paper">
        <source>Foglio di questo negozio</source>
        <translation>List te trgovine</translation>
    </message>
    <message id="choosing.question">
        <source>Quale di questi?</source>
        <translation>Katera od teh?</translation>
    </message>
    <message id="copy.again">
        <source>Ristampa</source>
        <translation>Natisni</translation>
    </message>
    <message id="copy.give">
        <source>Dai il duplicato al cliente.</source>
        <translation>Daj stranki dvojnik.</translation>
    </message>
    <message id="copy.not_sent">
        <source>Il duplicato non è uscito. Ristampalo.</source>
        <translation>Dvojnik ni natisnjen. Natisni ga znova.</translation>
    </message>
    <message id="copy.printing">
        <source>Il duplicato sta uscendo.</source>
        <translation>Dvojnik se tiska.</translation>
    </message>
    <message id="copy.title">
        <source>Duplicato</source>
        <translation>Dvojnik</translation>
    </message>
    <message id="copy.unknown">
        <source>Il duplicato forse è uscito. Guarda la stampante.</source>
        <translation>Dvojnik je morda natisnjen. Poglej tiskalnik.</translation>
    </message>
    <message id="customer.ask_slip">
        <source>Chiedi il promemoria.</source>
        <translation>Prosite za opomnik.</translation>
    </message>
    <message id="customer.checking">
        <source>In verifica</source>
        <translation>V preverjanju</translation>
    </message>
    <message id="customer.confirm">
        <source>Confermi?</source>
        <translation>Potrjujete?</translation>
    </message>
    <message id="customer.done">
        <source>Ricarica fatta</source>
        <translation>Polnitev opravljena</translation>
    </message>
    <message id="customer.given">
        <source>Ricevuti</source>
        <translation>Prejeto</translation>
    </message>
    <message id="customer.how_much">
        <source>Quanto vuoi ricaricare?</source>
        <translation>Koliko želite napolniti?</translation>
    </message>
    <message id="customer.keep_slip">
        <source>Tieni il promemoria.</source>
        <translation>Shranite opomnik.</translation>
    </message>
    <message id="customer.paid">
        <source>Pagati</source>
        <translation>Plačano</translation>
    </message>
    <message id="customer.receipt_comes">
        <source>Aspetta la ricevuta.</source>
        <translation>Počakajte na potrdilo.</translation>
    </message>
    <message id="customer.refused">
        <source>Ricarica non fatta</source>
        <translation>Polnitev ni opravljena</translation>
    </message>
    <message id="customer.stands">
        <source>La ricarica resta valida</source>
        <translation>Polnitev ostane veljavna</translation>
    </message>
    <message id="customer.take_back">
        <source>Riprendi</source>
        <translation>Vzemite nazaj</translation>
    </message>
    <message id="customer.take_receipt">
        <source>Prendi la ricevuta.</source>
        <translation>Vzemite potrdilo.</translation>
    </message>
    <message id="customer.taken_back">
        <source>Ricarica annullata</source>
        <translation>Polnitev preklicana</translation>
    </message>
    <message id="customer.total">
        <source>Totale</source>
        <translation>Skupaj</translation>
    </message>
    <message id="customer.waiting">
        <source>Un momento…</source>
        <translation>Trenutek…</translation>
    </message>
    <message id="devices.about">
        <source>Terminale</source>
        <translation>Terminal</translation>
    </message>
    <message id="devices.camera.live">
        <source>La fotocamera vede.</source>
        <translation>Kamera vidi.</translation>
    </message>
    <message id="devices.camera.live_why">
        <source>Legge i codici sul telefono e sulla carta.</source>
        <translation>Bere kode s telefona in s papirja.</translation>
    </message>
    <message id="devices.clock.ahead">
        <source>L’orologio va avanti.</source>
        <translation>Ura prehiteva.</translation>
    </message>
    <message id="devices.clock.behind">
        <source>L’orologio è rimasto indietro.</source>
        <translation>Ura zaostaja.</translation>
    </message>
    <message id="devices.clock.exact">
        <source>L’ora è giusta.</source>
        <translation>Ura je točna.</translation>
    </message>
    <message id="devices.clock.exact_why">
        <source>È quella del server.</source>
        <translation>Enaka je kot na strežniku.</translation>
    </message>
    <message id="devices.clock.unknown">
        <source>Non so se l’ora è giusta.</source>
        <translation>Ne vem, ali je ura točna.</translation>
    </message>
    <message id="devices.clock.unknown_why">
        <source>La confronto quando il server risponde.</source>
        <translation>Primerjam jo, ko strežnik odgovori.</translation>
    </message>
    <message id="devices.clock.wrong_do">
        <source>Regola l’ora del computer, o chiama l’assistenza.</source>
        <translation>Nastavi uro računalnika ali pokliči podporo.</translation>
    </message>
    <message id="devices.clock.wrong_why">
        <source>Sui fogli esce un’ora sbagliata.</source>
        <translation>Na listih je napačna ura.</translation>
    </message>
    <message id="devices.customer_first">
        <source>Prima finisci con il cliente.</source>
        <translation>Najprej končaj s stranko.</translation>
    </message>
    <message id="devices.facts.camera">
        <source>Fotocamera impostata: {source}.</source>
        <translation>Nastavljena kamera: {source}.</translation>
    </message>
    <message id="devices.facts.network">
        <source>Server: {address}</source>
        <translation>Strežnik: {address}</translation>
    </message>
    <message id="devices.facts.printer">
        <source>{profile}, {address}, {columns} colonne. Ultima carta confermata: {proved}.</source>
        <translation>{profile}, {address}, {columns} stolpcev. Zadnji potrjeni list: {proved}.</translation>
    </message>
    <message id="devices.facts.reader">
        <source>Lettori: {readers}. Per impararne uno: pos-app reader setup.</source>
        <translation>Čitalniki: {readers}. Za novega: pos-app reader setup.</translation>
    </message>
    <message id="devices.heading">
        <source>Dispositivi</source>
        <translation>Naprave</translation>
    </message>
    <message id="devices.how_paper">
        <source>Come si cambia</source>
        <translation>Kako se zamenja</translation>
    </message>
    <message id="devices.network.answering">
        <source>Il server risponde.</source>
        <translation>Strežnik odgovarja.</translation>
    </message>
    <message id="devices.network.silent_why">
        <source>Finché non risponde non si vende.</source>
        <translation>Dokler ne odgovori, se ne prodaja.</translation>
    </message>
    <message id="devices.network.took">
        <source>Il server ha risposto in {took} ms.</source>
        <translation>Strežnik je odgovoril v {took} ms.</translation>
    </message>
    <message id="devices.network.unknown">
        <source>Il server non si è ancora sentito.</source>
        <translation>Strežnik se še ni oglasil.</translation>
    </message>
    <message id="devices.never">
        <source>mai</source>
        <translation>nikoli</translation>
    </message>
    <message id="devices.paper.ample">
        <source>C’è carta.</source>
        <translation>Papir je.</translation>
    </message>
    <message id="devices.paper.low">
        <source>Il rotolo sta finendo.</source>
        <translation>Zvitek gre h koncu.</translation>
    </message>
    <message id="devices.paper.low_do">
        <source>Tieni pronto un rotolo nuovo.</source>
        <translation>Pripravi nov zvitek.</translation>
    </message>
    <message id="devices.paper.low_why">
        <source>Bastano ancora pochi scontrini.</source>
        <translation>Zadošča še za nekaj listkov.</translation>
    </message>
    <message id="devices.paper.out_do">
        <source>Apri, metti il rotolo, chiudi lo sportello.</source>
        <translation>Odpri, vstavi zvitek, zapri pokrov.</translation>
    </message>
    <message id="devices.paper.unknown">
        <source>Non so quanta carta c’è.</source>
        <translation>Ne vem, koliko papirja je.</translation>
    </message>
    <message id="devices.paper.unknown_do">
        <source>Guarda il rotolo ogni mattina.</source>
        <translation>Zvitek poglej vsako jutro.</translation>
    </message>
    <message id="devices.paper.unknown_why">
        <source>Questa stampante non lo dice.</source>
        <translation>Ta tiskalnik tega ne pove.</translation>
    </message>
    <message id="devices.primary">
        <source>Prova tutto</source>
        <translation>Preizkusi vse</translation>
    </message>
    <message id="devices.printer.asking">
        <source>Sto chiedendo alla stampante come sta.</source>
        <translation>Sprašujem tiskalnik, kako je z njim.</translation>
    </message>
    <message id="devices.printer.broken">
        <source>La stampante è ferma.</source>
        <translation>Tiskalnik stoji.</translation>
    </message>
    <message id="devices.printer.ready">
        <source>La stampante è pronta.</source>
        <translation>Tiskalnik je pripravljen.</translation>
    </message>
    <message id="devices.printer.ready_why">
        <source>Conferma ogni foglio che esce.</source>
        <translation>Potrdi vsak list, ki pride ven.</translation>
    </message>
    <message id="devices.printer.unproved">
        <source>Dopo ogni foglio guardi tu se è uscito.</source>
        <translation>Po vsakem listu poglej, ali je zunaj.</translation>
    </message>
    <message id="devices.printer.waits">
        <source>Le ricevute aspettano. Non si perde niente.</source>
        <translation>Potrdila čakajo. Nič se ne izgubi.</translation>
    </message>
    <message id="devices.read.camera">
        <source>Letto dalla fotocamera: {kind}. Segni: {signs}.</source>
        <translation>Prebrala kamera: {kind}. Znaki: {signs}.</translation>
    </message>
    <message id="devices.read.kind">
        <source>un codice</source>
        <translation>koda</translation>
    </message>
    <message id="devices.read.now">
        <source>Passa un codice qualsiasi: non si vende niente.</source>
        <translation>Preberi katero koli kodo: nič se ne proda.</translation>
    </message>
    <message id="devices.read.reader">
        <source>Letto dal lettore: {kind}. Segni: {signs}.</source>
        <translation>Prebral čitalnik: {kind}. Znaki: {signs}.</translation>
    </message>
    <message id="devices.reader.listening">
        <source>Il lettore non si è ancora sentito.</source>
        <translation>Čitalnik se še ni oglasil.</translation>
    </message>
    <message id="devices.reader.listening_do">
        <source>Premi «Leggi un codice» e passa un codice.</source>
        <translation>Pritisni »Preberi kodo« in preberi kodo.</translation>
    </message>
    <message id="devices.reader.listening_why">
        <source>Finché non legge, non so se c’è.</source>
        <translation>Dokler ne bere, ne vem, ali je tu.</translation>
    </message>
    <message id="devices.reader.none">
        <source>Nessun lettore.</source>
        <translation>Ni čitalnika.</translation>
    </message>
    <message id="devices.reader.none_why">
        <source>Va bene anche la fotocamera.</source>
        <translation>Dela tudi kamera.</translation>
    </message>
    <message id="devices.reader.opening">
        <source>Il lettore si apre.</source>
        <translation>Čitalnik se odpira.</translation>
    </message>
    <message id="devices.reader.ready">
        <source>Il lettore è pronto.</source>
        <translation>Čitalnik je pripravljen.</translation>
    </message>
    <message id="devices.since">
        <source>dalle {at}</source>
        <translation>od {at}</translation>
    </message>
    <message id="devices.slip.not_sent">
        <source>La prova non è uscita.</source>
        <translation>Preskus ni natisnjen.</translation>
    </message>
    <message id="devices.slip.out">
        <source>Prova uscita</source>
        <translation>Preskus natisnjen</translation>
    </message>
    <message id="devices.slip.preview">
        <source>Anteprima della prova</source>
        <translation>Predogled preskusa</translation>
    </message>
    <message id="devices.slip.printed">
        <source>La prova è uscita: la stampante conferma.</source>
        <translation>Preskus je zunaj: tiskalnik potrjuje.</translation>
    </message>
    <message id="devices.slip.unknown">
        <source>Forse è uscita: guarda la stampante.</source>
        <translation>Morda je zunaj: poglej tiskalnik.</translation>
    </message>
    <message id="devices.sound.off">
        <source>I suoni sono spenti.</source>
        <translation>Zvoki so izklopljeni.</translation>
    </message>
    <message id="devices.sound.off_why">
        <source>Lo schermo dice tutto lo stesso.</source>
        <translation>Zaslon vseeno pove vse.</translation>
    </message>
    <message id="devices.sound.on">
        <source>I suoni sono accesi.</source>
        <translation>Zvoki so vklopljeni.</translation>
    </message>
    <message id="devices.sound.on_why">
        <source>Premi «Suona» e ascolta.</source>
        <translation>Pritisni »Predvajaj« in poslušaj.</translation>
    </message>
    <message id="devices.sound.played">
        <source>Ho suonato. Non hai sentito? Alza il volume.</source>
        <translation>Predvajano. Nisi slišal? Povečaj glasnost.</translation>
    </message>
    <message id="devices.starting">
        <source>Attendi che il terminale sia pronto</source>
        <translation>Počakaj, da je terminal pripravljen</translation>
    </message>
    <message id="devices.sum.customer">
        <source>Prima finisci con il cliente, poi riprova.</source>
        <translation>Najprej končaj s stranko, potem poskusi znova.</translation>
    </message>
    <message id="devices.sum.good">
        <source>Quello che ho provato va bene.</source>
        <translation>Kar sem preizkusil, je v redu.</translation>
    </message>
    <message id="devices.sum.look">
        <source>Da guardare: {names}.</source>
        <translation>Poglej: {names}.</translation>
    </message>
    <message id="devices.try.camera">
        <source>Vedi l’immagine</source>
        <translation>Poglej sliko</translation>
    </message>
    <message id="devices.try.network">
        <source>Prova la rete</source>
        <translation>Preizkusi omrežje</translation>
    </message>
    <message id="devices.try.printer">
        <source>Prova di stampa</source>
        <translation>Preskusni tisk</translation>
    </message>
    <message id="devices.try.reader">
        <source>Leggi un codice</source>
        <translation>Preberi kodo</translation>
    </message>
    <message id="devices.try.sound">
        <source>Suona</source>
        <translation>Predvajaj</translation>
    </message>
    <message id="devices.trying">
        <source>Provo…</source>
        <translation>Preizkušam…</translation>
    </message>
    <message id="devices.types">
        <source>che scrivono come una tastiera</source>
        <translation>ki pišejo kot tipkovnica</translation>
    </message>
    <message id="done.give_receipt">
        <source>Dai la ricevuta al cliente.</source>
        <translation>Daj stranki potrdilo.</translation>
    </message>
    <message id="done.held">
        <source>La ricevuta esce appena sistemi la stampante.</source>
        <translation>Potrdilo pride, ko urediš tiskalnik.</translation>
    </message>
    <message id="done.not_sent">
        <source>La ricevuta non è uscita. Ristampala.</source>
        <translation>Potrdilo ni natisnjeno. Natisni ga znova.</translation>
    </message>
    <message id="done.printing">
        <source>La ricevuta sta uscendo.</source>
        <translation>Potrdilo se tiska.</translation>
    </message>
    <message id="done.recharged">
        <source>Ricaricati</source>
        <translation>Napolnjeno</translation>
    </message>
    <message id="done.reprint">
        <source>Ricevuta non uscita? Ristampa</source>
        <translation>Ni potrdila? Natisni znova</translation>
    </message>
    <message id="done.title">
        <source>Ricarica fatta</source>
        <translation>Polnitev opravljena</translation>
    </message>
    <message id="done.unknown">
        <source>La ricevuta forse è uscita.</source>
        <translation>Potrdilo je morda natisnjeno.</translation>
    </message>
    <message id="done.unknown.advice">
        <source>Guarda la stampante. Io non lo so.</source>
        <translation>Poglej tiskalnik. Jaz ne vem.</translation>
    </message>
    <message id="done.unknown.no">
        <source>No, ristampa</source>
        <translation>Ne, natisni znova</translation>
    </message>
    <message id="done.unknown.question">
        <source>È uscita la ricevuta completa?</source>
        <translation>Je potrdilo natisnjeno v celoti?</translation>
    </message>
    <message id="done.unknown.yes">
        <source>Sì, la ricevuta è uscita</source>
        <translation>Da, potrdilo je zunaj</translation>
    </message>
    <message id="drop.no_file">
        <source>Qui va una foto salvata su questo computer.</source>
        <translation>Sem spada slika s tega računalnika.</translation>
    </message>
    <message id="drop.several">
        <source>Una foto alla volta, per favore.</source>
        <translation>Eno sliko naenkrat, prosim.</translation>
    </message>
    <message id="exercises.advice">
        <source>Soldi finti, fogli di prova. Sbaglia pure.</source>
        <translation>Denar ni pravi, listi so preskusni. Kar moti se.</translation>
    </message>
    <message id="exercises.code">
        <source>Dammi un codice di prova</source>
        <translation>Daj mi preskusno kodo</translation>
    </message>
    <message id="exercises.door">
        <source>Esercizi</source>
        <translation>Vaje</translation>
    </message>
    <message id="exercises.end">
        <source>Fine allenamento</source>
        <translation>Konec vadbe</translation>
    </message>
    <message id="exercises.heading">
        <source>Esercizi</source>
        <translation>Vaje</translation>
    </message>
    <message id="exercises.none">
        <source>Rimetti tutto a posto</source>
        <translation>Vse postavi nazaj</translation>
    </message>
    <message id="exercises.none.ordered">
        <source>Tutto a posto: carta e server.</source>
        <translation>Vse v redu: papir in strežnik.</translation>
    </message>
    <message id="exercises.paper_out">
        <source>Fai finire la carta</source>
        <translation>Naj zmanjka papirja</translation>
    </message>
    <message id="exercises.paper_out.ordered">
        <source>La carta è finita: prova a stampare.</source>
        <translation>Papirja je zmanjkalo: poskusi tiskati.</translation>
    </message>
    <message id="exercises.refused">
        <source>Fai rifiutare una ricarica</source>
        <translation>Naj bo polnitev zavrnjena</translation>
    </message>
    <message id="exercises.refused.ordered">
        <source>La prossima ricarica sarà rifiutata.</source>
        <translation>Naslednja polnitev bo zavrnjena.</translation>
    </message>
    <message id="exercises.silent">
        <source>Fai tacere il server</source>
        <translation>Naj strežnik molči</translation>
    </message>
    <message id="exercises.silent.ordered">
        <source>Alla prossima ricarica il server tace.</source>
        <translation>Pri naslednji polnitvi strežnik molči.</translation>
    </message>
    <message id="fact.amount">
        <source>Ricarica</source>
        <translation>Polnitev</translation>
    </message>
    <message id="fact.collected">
        <source>Incassati</source>
        <translation>Prejeto</translation>
    </message>
    <message id="fact.fee">
        <source>Commissione</source>
        <translation>Provizija</translation>
    </message>
    <message id="fault.amount_outside_limits.do">
        <source>Scegli un altro importo.</source>
        <translation>Izberi drug znesek.</translation>
    </message>
    <message id="fault.amount_outside_limits.what">
        <source>L’importo non è ammesso.</source>
        <translation>Ta znesek ni dovoljen.</translation>
    </message>
    <message id="fault.backend_not_trusted.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Ne jemlji denarja. Pokliči podporo.</translation>
    </message>
    <message id="fault.backend_not_trusted.what">
        <source>Il server non è quello che conosco.</source>
        <translation>To ni strežnik, ki ga poznam.</translation>
    </message>
    <message id="fault.backend_silent.do">
        <source>Non prendere soldi. Riprova tra poco.</source>
        <translation>Ne jemlji denarja. Kmalu poskusi znova.</translation>
    </message>
    <message id="fault.backend_silent.what">
        <source>Il server non risponde.</source>
        <translation>Strežnik ne odgovarja.</translation>
    </message>
    <message id="fault.backend_unintelligible.do">
        <source>Non prendere soldi. Riprova tra poco.</source>
        <translation>Ne jemlji denarja. Kmalu poskusi znova.</translation>
    </message>
    <message id="fault.backend_unintelligible.what">
        <source>Non capisco la risposta del server.</source>
        <translation>Ne razumem odgovora strežnika.</translation>
    </message>
    <message id="fault.backend_unreachable.do">
        <source>Non prendere soldi. Controlla il cavo di rete.</source>
        <translation>Ne jemlji denarja. Preveri omrežni kabel.</translation>
    </message>
    <message id="fault.backend_unreachable.what">
        <source>La rete non va.</source>
        <translation>Omrežje ne dela.</translation>
    </message>
    <message id="fault.backup_failed.do">
        <source>Controlla la chiavetta. Puoi vendere lo stesso.</source>
        <translation>Preveri ključek USB. Prodaja gre naprej.</translation>
    </message>
    <message id="fault.backup_failed.what">
        <source>La copia del registro non riesce.</source>
        <translation>Kopija dnevnika ne uspe.</translation>
    </message>
    <message id="fault.balance_spent.do">
        <source>La ricarica resta. Non ridare i soldi.</source>
        <translation>Polnitev ostane. Ne vračaj denarja.</translation>
    </message>
    <message id="fault.balance_spent.what">
        <source>Il credito è già stato usato.</source>
        <translation>Dobroimetje je že porabljeno.</translation>
    </message>
    <message id="fault.camera_busy.do">
        <source>Chiudi l’altro programma, o usa il lettore.</source>
        <translation>Zapri drugi program ali uporabi čitalnik.</translation>
    </message>
    <message id="fault.camera_busy.what">
        <source>La fotocamera è di un altro programma</source>
        <translation>Kamero ima drug program</translation>
    </message>
    <message id="fault.camera_missing.do">
        <source>Ricollegala, o usa il lettore.</source>
        <translation>Priklopi jo ali uporabi čitalnik.</translation>
    </message>
    <message id="fault.camera_missing.what">
        <source>La fotocamera è staccata</source>
        <translation>Kamera je odklopljena</translation>
    </message>
    <message id="fault.camera_restarted.do">
        <source>Ci vuole un momento. Va bene anche il lettore.</source>
        <translation>Traja trenutek. Dela tudi čitalnik.</translation>
    </message>
    <message id="fault.camera_restarted.what">
        <source>La fotocamera riparte</source>
        <translation>Kamera se znova zaganja</translation>
    </message>
    <message id="fault.camera_stalled.do">
        <source>Intanto usa il lettore, o scrivi il codice.</source>
        <translation>Medtem uporabi čitalnik ali vpiši kodo.</translation>
    </message>
    <message id="fault.camera_stalled.what">
        <source>La fotocamera si è fermata</source>
        <translation>Kamera se je ustavila</translation>
    </message>
    <message id="fault.code_busy.do">
        <source>Finisci prima quella.</source>
        <translation>Najprej končaj tisto.</translation>
    </message>
    <message id="fault.code_busy.what">
        <source>Con questo codice c’è già un’operazione aperta.</source>
        <translation>S to kodo je že odprta operacija.</translation>
    </message>
    <message id="fault.code_not_active.do">
        <source>Il cliente deve crearne uno nuovo.</source>
        <translation>Stranka mora ustvariti novo.</translation>
    </message>
    <message id="fault.code_not_active.what">
        <source>Il codice non è attivo.</source>
        <translation>Koda ni aktivna.</translation>
    </message>
    <message id="fault.code_not_practice.do">
        <source>Usa un codice di prova.</source>
        <translation>Uporabi preskusno kodo.</translation>
    </message>
    <message id="fault.code_not_practice.what">
        <source>Questo codice è vero: qui è allenamento.</source>
        <translation>Ta koda je prava: tu je vadba.</translation>
    </message>
    <message id="fault.code_unknown.do">
        <source>Il cliente controlla il QR sul telefono.</source>
        <translation>Stranka preveri QR na telefonu.</translation>
    </message>
    <message id="fault.code_unknown.what">
        <source>Il codice non esiste.</source>
        <translation>Koda ne obstaja.</translation>
    </message>
    <message id="fault.disk_almost_full.do">
        <source>Vendite sospese: finisci quelle aperte, chiama l’assistenza.</source>
        <translation>Prodaja ustavljena: končaj odprte, pokliči podporo.</translation>
    </message>
    <message id="fault.disk_almost_full.what">
        <source>Il disco è quasi pieno.</source>
        <translation>Disk je skoraj poln.</translation>
    </message>
    <message id="fault.disk_full.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Ne jemlji denarja. Pokliči podporo.</translation>
    </message>
    <message id="fault.disk_full.what">
        <source>Il disco è pieno.</source>
        <translation>Disk je poln.</translation>
    </message>
    <message id="fault.enrolment_refused.do">
        <source>Chiedi un codice nuovo.</source>
        <translation>Prosi za novo kodo.</translation>
    </message>
    <message id="fault.enrolment_refused.what">
        <source>Il codice di registrazione non va bene.</source>
        <translation>Koda za prijavo ni prava.</translation>
    </message>
    <message id="fault.journal_behind.do">
        <source>Conta il cassetto e chiama l’assistenza.</source>
        <translation>Preštej predal in pokliči podporo.</translation>
    </message>
    <message id="fault.journal_behind.what">
        <source>Il registro era indietro: ripreso dal server.</source>
        <translation>Dnevnik je zaostajal: dopolnjen s strežnika.</translation>
    </message>
    <message id="fault.journal_damaged.do">
        <source>Non ridare soldi. Chiama l’assistenza.</source>
        <translation>Ne vračaj denarja. Pokliči podporo.</translation>
    </message>
    <message id="fault.journal_damaged.what">
        <source>Il registro è rovinato.</source>
        <translation>Dnevnik je poškodovan.</translation>
    </message>
    <message id="fault.journal_foreign.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Ne jemlji denarja. Pokliči podporo.</translation>
    </message>
    <message id="fault.journal_foreign.what">
        <source>Il registro non è di questo terminale.</source>
        <translation>Dnevnik ni od tega terminala.</translation>
    </message>
    <message id="fault.journal_in_use.do">
        <source>Usa l’altra finestra, o riavvia.</source>
        <translation>Uporabi drugo okno ali znova zaženi.</translation>
    </message>
    <message id="fault.journal_in_use.what">
        <source>Il programma è già aperto.</source>
        <translation>Program je že odprt.</translation>
    </message>
    <message id="fault.journal_newer.do">
        <source>Chiama l’assistenza per aggiornare.</source>
        <translation>Pokliči podporo za posodobitev.</translation>
    </message>
    <message id="fault.journal_newer.what">
        <source>Il registro è di una versione più nuova.</source>
        <translation>Dnevnik je od novejše različice.</translation>
    </message>
    <message id="fault.journal_set_aside.do">
        <source>Conta il cassetto e chiama l’assistenza.</source>
        <translation>Preštej predal in pokliči podporo.</translation>
    </message>
    <message id="fault.journal_set_aside.what">
        <source>Registro rovinato: si rifà dal server.</source>
        <translation>Dnevnik poškodovan: obnavlja se s strežnika.</translation>
    </message>
    <message id="fault.journal_unreadable.do">
        <source>Non ridare soldi. Riavvia; se resta, chiama l’assistenza.</source>
        <translation>Ne vračaj denarja. Znova zaženi; če ostane, pokliči podporo.</translation>
    </message>
    <message id="fault.journal_unreadable.what">
        <source>Non riesco a leggere il registro.</source>
        <translation>Ne morem brati dnevnika.</translation>
    </message>
    <message id="fault.journal_write_failed.do">
        <source>Non ridare soldi. Riavvia il terminale.</source>
        <translation>Ne vračaj denarja. Znova zaženi terminal.</translation>
    </message>
    <message id="fault.journal_write_failed.what">
        <source>Non so se l’ultimo passo è scritto.</source>
        <translation>Ne vem, ali je zadnji korak zapisan.</translation>
    </message>
    <message id="fault.not_enrolled.do">
        <source>Chiama chi lo ha installato.</source>
        <translation>Pokliči tistega, ki ga je namestil.</translation>
    </message>
    <message id="fault.not_enrolled.what">
        <source>Questo terminale non è ancora registrato.</source>
        <translation>Ta terminal še ni prijavljen.</translation>
    </message>
    <message id="fault.picture_search_failed.do">
        <source>Prova con un’altra foto, o usa la fotocamera.</source>
        <translation>Poskusi z drugo sliko ali uporabi kamero.</translation>
    </message>
    <message id="fault.picture_search_failed.what">
        <source>Non riesco a cercare in questa foto.</source>
        <translation>V tej sliki ne morem iskati.</translation>
    </message>
    <message id="fault.picture_unreadable.do">
        <source>Scegline un altro, o usa la fotocamera.</source>
        <translation>Izberi drugo ali uporabi kamero.</translation>
    </message>
    <message id="fault.picture_unreadable.what">
        <source>Questo file non è una foto.</source>
        <translation>Ta datoteka ni slika.</translation>
    </message>
    <message id="fault.printer_busy.do">
        <source>Attendi un momento e riprova.</source>
        <translation>Počakaj trenutek in poskusi znova.</translation>
    </message>
    <message id="fault.printer_busy.what">
        <source>La stampante è occupata.</source>
        <translation>Tiskalnik je zaseden.</translation>
    </message>
    <message id="fault.printer_cover_open.do">
        <source>Chiudilo bene, fino allo scatto.</source>
        <oldsource>Chiudilo: la stampa riprende da sola.</oldsource>
        <translation>Dobro ga zapri, da klikne.</translation>
    </message>
    <message id="fault.printer_cover_open.what">
        <source>Lo sportello della stampante è aperto.</source>
        <translation>Pokrov tiskalnika je odprt.</translation>
    </message>
    <message id="fault.printer_cutter.do">
        <source>Spegni la stampante e libera la carta.</source>
        <translation>Izklopi tiskalnik in sprosti papir.</translation>
    </message>
    <message id="fault.printer_cutter.what">
        <source>La taglierina è bloccata.</source>
        <translation>Rezilo je zagozdeno.</translation>
    </message>
    <message id="fault.printer_lost.do">
        <source>Controlla il cavo. Poi guarda il foglio.</source>
        <translation>Preveri kabel. Potem poglej list.</translation>
    </message>
    <message id="fault.printer_lost.what">
        <source>La stampante si è scollegata durante la stampa.</source>
        <translation>Tiskalnik se je med tiskom odklopil.</translation>
    </message>
    <message id="fault.printer_lost_cut.do">
        <source>Forse è uscito: guarda tu il foglio.</source>
        <translation>Morda je list zunaj: poglej.</translation>
    </message>
    <message id="fault.printer_lost_cut.what">
        <source>Si è scollegata, ma ha tagliato un foglio.</source>
        <translation>Odklopil se je, a je list odrezal.</translation>
    </message>
    <message id="fault.printer_lost_uncut.do">
        <source>Forse non è uscito: guarda tu.</source>
        <translation>Morda ni prišel ven: poglej.</translation>
    </message>
    <message id="fault.printer_lost_uncut.what">
        <source>Si è scollegata senza tagliare nulla.</source>
        <translation>Odklopil se je in ni ničesar odrezal.</translation>
    </message>
    <message id="fault.printer_offline.do">
        <source>Premi il suo tasto di avanzamento.</source>
        <translation>Pritisni njegovo tipko za pomik papirja.</translation>
    </message>
    <message id="fault.printer_offline.what">
        <source>La stampante è in pausa.</source>
        <translation>Tiskalnik je v premoru.</translation>
    </message>
    <message id="fault.printer_one_way.do">
        <source>Guarda tu se il foglio è uscito.</source>
        <translation>Sam poglej, ali je list zunaj.</translation>
    </message>
    <message id="fault.printer_one_way.what">
        <source>Questa stampante non conferma mai.</source>
        <translation>Ta tiskalnik nikoli ne potrdi.</translation>
    </message>
    <message id="fault.printer_paper_out.do">
        <source>Metti la carta e chiudi lo sportello.</source>
        <oldsource>Metti la carta: la stampa riprende da sola.</oldsource>
        <translation>Vstavi papir in zapri pokrov.</translation>
    </message>
    <message id="fault.printer_paper_out.what">
        <source>La carta è finita.</source>
        <translation>Papirja je zmanjkalo.</translation>
    </message>
    <message id="fault.printer_silent.do">
        <source>Guarda tu se il foglio è uscito.</source>
        <translation>Sam poglej, ali je list zunaj.</translation>
    </message>
    <message id="fault.printer_silent.what">
        <source>La stampante non dice se ha finito.</source>
        <translation>Tiskalnik ne pove, ali je končal.</translation>
    </message>
    <message id="fault.printer_unreachable.do">
        <source>Controlla che sia accesa e collegata.</source>
        <translation>Preveri, ali je vklopljen in priklopljen.</translation>
    </message>
    <message id="fault.printer_unreachable.what">
        <source>La stampante non si trova.</source>
        <translation>Tiskalnika ni mogoče najti.</translation>
    </message>
    <message id="fault.program_stopped.do">
        <source>Non ridare soldi. Riavvia il terminale.</source>
        <translation>Ne vračaj denarja. Znova zaženi terminal.</translation>
    </message>
    <message id="fault.program_stopped.what">
        <source>Il programma si è fermato per sicurezza.</source>
        <translation>Program se je zaradi varnosti ustavil.</translation>
    </message>
    <message id="fault.quote_expired.do">
        <source>Ricomincia dal codice.</source>
        <translation>Začni znova s kodo.</translation>
    </message>
    <message id="fault.quote_expired.what">
        <source>Il prezzo è scaduto.</source>
        <translation>Cena je potekla.</translation>
    </message>
    <message id="fault.reader_busy.do">
        <source>Usa la fotocamera. Chiama il tecnico.</source>
        <translation>Uporabi kamero. Pokliči tehnika.</translation>
    </message>
    <message id="fault.reader_busy.what">
        <source>Il lettore è di un altro programma</source>
        <translation>Čitalnik ima drug program</translation>
    </message>
    <message id="fault.reader_missing.do">
        <source>Ricollegalo, o usa la fotocamera.</source>
        <translation>Priklopi ga ali uporabi kamero.</translation>
    </message>
    <message id="fault.reader_missing.what">
        <source>Il lettore è staccato</source>
        <translation>Čitalnik je odklopljen</translation>
    </message>
    <message id="fault.refused_otherwise.do">
        <source>Il cliente chiede a SpazioScuola.</source>
        <translation>Stranka vpraša SpazioScuola.</translation>
    </message>
    <message id="fault.refused_otherwise.what">
        <source>Il server non accetta la ricarica.</source>
        <translation>Strežnik polnitve ne sprejme.</translation>
    </message>
    <message id="fault.reversal_window_closed.do">
        <source>La ricarica resta. Non ridare i soldi.</source>
        <translation>Polnitev ostane. Ne vračaj denarja.</translation>
    </message>
    <message id="fault.reversal_window_closed.what">
        <source>È tardi per lo storno.</source>
        <translation>Za storno je prepozno.</translation>
    </message>
    <message id="fault.service_closed.do">
        <source>Il cliente riprova più tardi.</source>
        <translation>Stranka poskusi pozneje.</translation>
    </message>
    <message id="fault.service_closed.what">
        <source>Il servizio adesso è chiuso.</source>
        <translation>Storitev je zdaj zaprta.</translation>
    </message>
    <message id="fault.session_stale.do">
        <source>Lo rifaccio da solo. Attendi un momento.</source>
        <translation>Sam jo obnovim. Počakaj trenutek.</translation>
    </message>
    <message id="fault.session_stale.what">
        <source>Il collegamento è da rifare.</source>
        <translation>Povezavo je treba obnoviti.</translation>
    </message>
    <message id="fault.settings_wrong.do">
        <source>Chiama chi ha installato il terminale.</source>
        <translation>Pokliči tistega, ki je namestil terminal.</translation>
    </message>
    <message id="fault.settings_wrong.what">
        <source>Le impostazioni non vanno bene.</source>
        <translation>Nastavitve niso prave.</translation>
    </message>
    <message id="fault.terminal_not_allowed.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Ne jemlji denarja. Pokliči podporo.</translation>
    </message>
    <message id="fault.terminal_not_allowed.what">
        <source>Questo terminale non è autorizzato.</source>
        <translation>Ta terminal nima dovoljenja.</translation>
    </message>
    <message id="fault.vault_key_changed.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Ne jemlji denarja. Pokliči podporo.</translation>
    </message>
    <message id="fault.vault_key_changed.what">
        <source>La chiave del terminale è cambiata.</source>
        <translation>Ključ terminala se je spremenil.</translation>
    </message>
    <message id="fault.vault_locked.do">
        <source>Non prendere soldi. Riavvia il terminale.</source>
        <translation>Ne jemlji denarja. Znova zaženi terminal.</translation>
    </message>
    <message id="fault.vault_locked.what">
        <source>La chiave del terminale è chiusa.</source>
        <translation>Ključ terminala je zaklenjen.</translation>
    </message>
    <message id="fault.vault_missing.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Ne jemlji denarja. Pokliči podporo.</translation>
    </message>
    <message id="fault.vault_missing.what">
        <source>Manca la chiave di questo terminale.</source>
        <translation>Ključa tega terminala ni.</translation>
    </message>
    <message id="fault.visit_full.do">
        <source>Finisci questi, poi passa gli altri.</source>
        <translation>Končaj te, potem preberi druge.</translation>
    </message>
    <message id="fault.visit_full.what">
        <source>Più di cinque codici insieme non si può.</source>
        <translation>Več kot pet kod hkrati ne gre.</translation>
    </message>
    <message id="fault.visit_over_cash.do">
        <source>Togli un codice o abbassa un importo.</source>
        <translation>Odstrani kodo ali znižaj znesek.</translation>
    </message>
    <message id="fault.visit_over_cash.what">
        <source>Insieme superano il limite dei contanti.</source>
        <translation>Skupaj presegajo mejo za gotovino.</translation>
    </message>
    <message id="files.advice">
        <source>Le più nuove da Scaricati, Immagini, Scrivania e chiavette.</source>
        <translation>Najnovejše iz map Prenosi, Slike, Namizje in s ključkov.</translation>
    </message>
    <message id="files.heading">
        <source>Cerca in una foto</source>
        <translation>Išči v sliki</translation>
    </message>
    <message id="files.look_again">
        <source>Guarda di nuovo</source>
        <translation>Poglej znova</translation>
    </message>
    <message id="files.looking">
        <source>Cerco le foto…</source>
        <translation>Iščem slike…</translation>
    </message>
    <message id="files.none">
        <source>Non trovo foto. Inserisci la chiavetta e guarda di nuovo.</source>
        <translation>Ne najdem slik. Vstavi ključek in poglej znova.</translation>
    </message>
    <message id="files.place.desktop">
        <source>Scrivania</source>
        <translation>Namizje</translation>
    </message>
    <message id="files.place.downloads">
        <source>Scaricati</source>
        <translation>Prenosi</translation>
    </message>
    <message id="files.place.pictures">
        <source>Immagini</source>
        <translation>Slike</translation>
    </message>
    <message id="files.place.stick">
        <source>Chiavetta</source>
        <translation>Ključek</translation>
    </message>
    <message id="files.position">
        <source>Foto {first}–{last} di {count}</source>
        <translation>Slike {first}–{last} od {count}</translation>
    </message>
    <message id="files.question">
        <source>Quale foto?</source>
        <translation>Katera slika?</translation>
    </message>
    <message id="files.today">
        <source>oggi {time}</source>
        <translation>danes {time}</translation>
    </message>
    <message id="files.yesterday">
        <source>ieri {time}</source>
        <translation>včeraj {time}</translation>
    </message>
    <message id="first.amount">
        <source>Prima stampa il pre-scontrino, o annulla.</source>
        <translation>Najprej natisni osnutek ali prekliči.</translation>
    </message>
    <message id="first.answer">
        <source>Rispondi prima a questa domanda.</source>
        <translation>Najprej odgovori na to vprašanje.</translation>
    </message>
    <message id="first.closure">
        <source>Prima chiudi la cassa, o torna indietro.</source>
        <translation>Najprej zaključi blagajno ali pojdi nazaj.</translation>
    </message>
    <message id="first.collect">
        <source>Prima incassa e conferma, o annulla.</source>
        <translation>Najprej vzemi denar in potrdi ali prekliči.</translation>
    </message>
    <message id="first.confirmation">
        <source>Attendi prima la conferma di questa ricarica.</source>
        <translation>Najprej počakaj na potrditev te polnitve.</translation>
    </message>
    <message id="first.count">
        <source>Prima finisci di contare, o torna indietro.</source>
        <translation>Najprej preštej do konca ali pojdi nazaj.</translation>
    </message>
    <message id="first.full">
        <source>Cinque codici insieme bastano. Finisci prima questi.</source>
        <translation>Pet kod naenkrat je dovolj. Najprej zaključi te.</translation>
    </message>
    <message id="first.give_back">
        <source>Prima ridai i soldi a questo cliente.</source>
        <translation>Najprej vrni denar tej stranki.</translation>
    </message>
    <message id="first.move">
        <source>Prima scrivi la somma, o torna indietro.</source>
        <translation>Najprej vpiši vsoto ali pojdi nazaj.</translation>
    </message>
    <message id="first.paper">
        <source>Attendi prima il pre-scontrino, o annulla.</source>
        <translation>Najprej počakaj na osnutek ali prekliči.</translation>
    </message>
    <message id="first.picture">
        <source>Prima scegli, o torna indietro.</source>
        <translation>Najprej izberi ali pojdi nazaj.</translation>
    </message>
    <message id="first.pin">
        <source>Prima scrivi il PIN, o torna indietro.</source>
        <translation>Najprej vpiši PIN ali pojdi nazaj.</translation>
    </message>
    <message id="first.price">
        <source>Attendi prima il prezzo.</source>
        <translation>Najprej počakaj na ceno.</translation>
    </message>
    <message id="first.resume">
        <source>Rispondi prima qui, o premi Più tardi.</source>
        <translation>Najprej odgovori tu ali pritisni Pozneje.</translation>
    </message>
    <message id="first.room">
        <source>Chiudi prima questa pagina.</source>
        <translation>Najprej zapri to stran.</translation>
    </message>
    <message id="first.seller">
        <source>Per vendere serve un altro operatore.</source>
        <translation>Za prodajo je potreben drug operater.</translation>
    </message>
    <message id="first.sign_in">
        <source>Prima entra con il tuo PIN.</source>
        <translation>Najprej se prijavi s svojim PIN.</translation>
    </message>
    <message id="first.starting">
        <source>Sto ancora accendendo. Attendi, poi ripassa il codice.</source>
        <translation>Še se zaganjam. Počakaj, potem znova preberi kodo.</translation>
    </message>
    <message id="frozen.cash">
        <source>Non ridare i soldi</source>
        <translation>Ne vračaj denarja</translation>
    </message>
    <message id="frozen.cash_why">
        <source>I {total} restano in cassa.</source>
        <translation>{total} ostane v blagajni.</translation>
    </message>
    <message id="frozen.sentence">
        <source>Il server ha dato due risposte diverse.</source>
        <translation>Strežnik je dal dva različna odgovora.</translation>
    </message>
    <message id="frozen.title">
        <source>Chiama l’assistenza</source>
        <translation>Pokliči podporo</translation>
    </message>
    <message id="help.camera_still.call">
        <source>Resta ferma? Chiama l’assistenza.</source>
        <translation>Še vedno stoji? Pokliči podporo.</translation>
    </message>
    <message id="help.camera_still.question">
        <source>la fotocamera è ferma?</source>
        <translation>se kamera ustavi?</translation>
    </message>
    <message id="help.camera_still.step1">
        <source>Riparte da sola: aspetta qualche secondo.</source>
        <translation>Zažene se sama: počakaj nekaj sekund.</translation>
    </message>
    <message id="help.camera_still.step2">
        <source>Stacca il cavo e riattaccalo.</source>
        <translation>Odklopi kabel in ga spet priklopi.</translation>
    </message>
    <message id="help.camera_still.step3">
        <source>Pulisci il vetro con un panno asciutto.</source>
        <translation>Steklo obriši s suho krpo.</translation>
    </message>
    <message id="help.camera_still.step4">
        <source>Intanto usa il lettore, o la tastiera.</source>
        <translation>Medtem uporabi čitalnik ali tipkovnico.</translation>
    </message>
    <message id="help.change.call">
        <source>Resto sbagliato? Lo vedi in chiusura.</source>
        <translation>Napačno vračilo? Vidiš ga ob zaključku.</translation>
    </message>
    <message id="help.change.question">
        <source>devo dare il resto?</source>
        <translation>moram vrniti preostanek?</translation>
    </message>
    <message id="help.change.step1">
        <source>Scrivi quanto ti dà il cliente.</source>
        <translation>Vpiši, koliko ti da stranka.</translation>
    </message>
    <message id="help.change.step2">
        <source>Leggi il resto e dallo subito.</source>
        <translation>Preberi vračilo in ga takoj daj.</translation>
    </message>
    <message id="help.change.step3">
        <source>Poi premi Incassa e conferma.</source>
        <translation>Potem pritisni Vzemi denar in potrdi.</translation>
    </message>
    <message id="help.code_unread.call">
        <source>Nessun codice buono? Il cliente lo rifà nell’app.</source>
        <translation>Ni dobre kode? Stranka jo v aplikaciji naredi znova.</translation>
    </message>
    <message id="help.code_unread.question">
        <source>il codice non si legge?</source>
        <translation>se koda ne bere?</translation>
    </message>
    <message id="help.code_unread.step1">
        <source>Alza al massimo la luce del telefono.</source>
        <translation>Svetlost telefona daj na največjo.</translation>
    </message>
    <message id="help.code_unread.step2">
        <source>Inclinalo un po’: via il riflesso.</source>
        <translation>Malo ga nagni: odsev izgine.</translation>
    </message>
    <message id="help.code_unread.step3">
        <source>Tienilo fermo, a una spanna dalla fotocamera.</source>
        <translation>Drži ga pri miru, ped od kamere.</translation>
    </message>
    <message id="help.code_unread.step4">
        <source>Schermo rotto? Va bene il foglio stampato.</source>
        <translation>Zaslon počen? Dober je tudi natisnjen list.</translation>
    </message>
    <message id="help.code_unread.step5">
        <source>Se non va, scrivi il codice a mano.</source>
        <translation>Če ne gre, vpiši kodo ročno.</translation>
    </message>
    <message id="help.cover_open.call">
        <source>Non chiude lo stesso? Chiama l’assistenza.</source>
        <translation>Še vedno se ne zapre? Pokliči podporo.</translation>
    </message>
    <message id="help.cover_open.question">
        <source>lo sportello della stampante è aperto?</source>
        <translation>je pokrov tiskalnika odprt?</translation>
    </message>
    <message id="help.cover_open.step1">
        <source>Chiudilo ai due lati, fino allo scatto.</source>
        <translation>Zapri ga na obeh straneh, da klikne.</translation>
    </message>
    <message id="help.cover_open.step2">
        <source>Non chiude? Il rotolo è storto: raddrizzalo.</source>
        <translation>Se ne zapre? Zvitek stoji postrani: poravnaj ga.</translation>
    </message>
    <message id="help.cover_open.step3">
        <source>La stampa riprende, o premi Riprova a stampare.</source>
        <oldsource>La stampa riprende da sola.</oldsource>
        <translation>Tisk se nadaljuje ali pritisni Poskusi natisniti znova.</translation>
    </message>
    <message id="help.difference.call">
        <source>Non la spieghi? Parlane col titolare.</source>
        <translation>Ne najdeš razloga? Pogovori se z lastnikom.</translation>
    </message>
    <message id="help.difference.question">
        <source>la cassa non torna?</source>
        <translation>se blagajna ne ujema?</translation>
    </message>
    <message id="help.difference.step1">
        <source>Riconta con calma: capita a tutti.</source>
        <translation>Mirno preštej znova: zgodi se vsem.</translation>
    </message>
    <message id="help.difference.step2">
        <source>Hai contato anche il fondo? Toglilo.</source>
        <translation>Si štel tudi polog? Odštej ga.</translation>
    </message>
    <message id="help.difference.step3">
        <source>Leggi i riquadri: dicono quale operazione.</source>
        <translation>Preberi okvire: povedo, katera operacija.</translation>
    </message>
    <message id="help.difference.step4">
        <source>Puoi chiudere lo stesso: resta scritto.</source>
        <translation>Vseeno lahko zaključiš: ostane zapisano.</translation>
    </message>
    <message id="help.door">
        <source>Aiuto</source>
        <translation>Pomoč</translation>
    </message>
    <message id="help.end_of_day.call">
        <source>Il foglio non esce? Si ristampa dopo.</source>
        <translation>List ne pride ven? Natisneš ga pozneje.</translation>
    </message>
    <message id="help.end_of_day.question">
        <source>è ora di chiudere la cassa?</source>
        <translation>je čas za zaključek blagajne?</translation>
    </message>
    <message id="help.end_of_day.step1">
        <source>Premi Chiusura nella pagina iniziale.</source>
        <translation>Na začetni strani pritisni Zaključek.</translation>
    </message>
    <message id="help.end_of_day.step2">
        <source>Conta i soldi, senza il fondo cassa.</source>
        <translation>Preštej denar, brez pologa.</translation>
    </message>
    <message id="help.end_of_day.step3">
        <source>Scrivi quanto c’è e confronta.</source>
        <translation>Vpiši, koliko je, in primerjaj.</translation>
    </message>
    <message id="help.end_of_day.step4">
        <source>Premi Chiudi la cassa: esce il foglio.</source>
        <translation>Pritisni Zaključi blagajno: list pride ven.</translation>
    </message>
    <message id="help.end_of_day.step5">
        <source>Metti via i soldi e lascia il fondo.</source>
        <translation>Pospravi denar in pusti polog.</translation>
    </message>
    <message id="help.float.call">
        <source>Fondo sbagliato? Riscrivilo: conta l’ultimo.</source>
        <translation>Napačen polog? Vpiši ga znova: velja zadnji.</translation>
    </message>
    <message id="help.float.question">
        <source>cambio il fondo cassa?</source>
        <translation>spremenim polog?</translation>
    </message>
    <message id="help.float.step1">
        <source>Apri Chiusura e premi Fondo.</source>
        <translation>Odpri Zaključek in pritisni Polog.</translation>
    </message>
    <message id="help.float.step2">
        <source>Scrivi quanto resta nel cassetto.</source>
        <translation>Vpiši, koliko ostane v predalu.</translation>
    </message>
    <message id="help.float.step3">
        <source>Soldi messi o tolti: Entrata o Uscita.</source>
        <translation>Dan ali vzet denar: Vplačilo ali Dvig.</translation>
    </message>
    <message id="help.heading">
        <source>Cosa faccio se…</source>
        <translation>Kaj naj storim, če…</translation>
    </message>
    <message id="help.health_card.call">
        <source>Non lo trova? Chiede a SpazioScuola.</source>
        <translation>Je ne najde? Vpraša SpazioScuola.</translation>
    </message>
    <message id="help.health_card.question">
        <source>mi danno la tessera sanitaria?</source>
        <translation>mi dajo zdravstveno izkaznico?</translation>
    </message>
    <message id="help.health_card.step1">
        <source>La tessera qui non serve: ridalla.</source>
        <translation>Izkaznice tu ne potrebuješ: vrni jo.</translation>
    </message>
    <message id="help.health_card.step2">
        <source>Chiedi il QR di SpazioScuola.</source>
        <translation>Prosi za QR SpazioScuola.</translation>
    </message>
    <message id="help.health_card.step3">
        <source>È nell’app, tra i codici di pagamento.</source>
        <translation>V aplikaciji je, med kodami za plačilo.</translation>
    </message>
    <message id="help.in_doubt.call">
        <source>Dopo un giorno, chiama l’assistenza.</source>
        <translation>Po enem dnevu pokliči podporo.</translation>
    </message>
    <message id="help.in_doubt.question">
        <source>la ricarica resta in verifica?</source>
        <translation>polnitev ostane v preverjanju?</translation>
    </message>
    <message id="help.in_doubt.step1">
        <source>Non rifarla, e non ridare i soldi.</source>
        <translation>Ne ponavljaj je in ne vračaj denarja.</translation>
    </message>
    <message id="help.in_doubt.step2">
        <source>Dai il promemoria al cliente.</source>
        <translation>Daj stranki opomnik.</translation>
    </message>
    <message id="help.in_doubt.step3">
        <source>Al server richiedo io, da solo.</source>
        <translation>Strežnik znova vprašam jaz, sam.</translation>
    </message>
    <message id="help.in_doubt.step4">
        <source>Servi pure il prossimo cliente.</source>
        <translation>Kar postrezi naslednji stranki.</translation>
    </message>
    <message id="help.in_doubt.step5">
        <source>Quando torna, passa il QR del promemoria.</source>
        <translation>Ko se vrne, preberi QR z opomnika.</translation>
    </message>
    <message id="help.look.call">
        <source>Non puoi entrare? Chiedi al titolare.</source>
        <translation>Ne moreš vstopiti? Vprašaj lastnika.</translation>
    </message>
    <message id="help.look.question">
        <source>voglio lettere grandi o un’altra lingua?</source>
        <translation>želim večje črke ali drug jezik?</translation>
    </message>
    <message id="help.look.step1">
        <source>Apri Impostazioni.</source>
        <translation>Odpri Nastavitve.</translation>
    </message>
    <message id="help.look.step2">
        <source>Scegli lingua, lettere, colori o mano.</source>
        <translation>Izberi jezik, črke, barve ali roko.</translation>
    </message>
    <message id="help.look.step3">
        <source>Cambia subito, senza riavviare.</source>
        <translation>Spremeni se takoj, brez ponovnega zagona.</translation>
    </message>
    <message id="help.maybe_out.call">
        <source>Succede sempre? Chiama l’assistenza.</source>
        <translation>Se dogaja vedno? Pokliči podporo.</translation>
    </message>
    <message id="help.maybe_out.question">
        <source>non so se il foglio è uscito?</source>
        <translation>ne vem, ali je list zunaj?</translation>
    </message>
    <message id="help.maybe_out.step1">
        <source>I soldi non cambiano: conta solo il foglio.</source>
        <translation>Denar se ne spremeni: šteje samo list.</translation>
    </message>
    <message id="help.maybe_out.step2">
        <source>Guarda la stampante, e per terra.</source>
        <translation>Poglej tiskalnik in po tleh.</translation>
    </message>
    <message id="help.maybe_out.step3">
        <source>È intero? Rispondi che è uscito.</source>
        <translation>Je cel? Odgovori, da je zunaj.</translation>
    </message>
    <message id="help.maybe_out.step4">
        <source>Manca, o è tagliato? Fallo ristampare.</source>
        <translation>Manjka ali je odrezan? Natisni znova.</translation>
    </message>
    <message id="help.maybe_out.step5">
        <source>La copia dice duplicato: vale lo stesso.</source>
        <translation>Na kopiji piše dvojnik: velja enako.</translation>
    </message>
    <message id="help.no_network.call">
        <source>Non torna? Chiama chi ti dà la linea.</source>
        <translation>Se ne vrne? Pokliči ponudnika linije.</translation>
    </message>
    <message id="help.no_network.question">
        <source>manca la rete?</source>
        <translation>ni omrežja?</translation>
    </message>
    <message id="help.no_network.step1">
        <source>Non prendere soldi per ricariche nuove.</source>
        <translation>Ne jemlji denarja za nove polnitve.</translation>
    </message>
    <message id="help.no_network.step2">
        <source>Controlla il cavo e la scatola della linea.</source>
        <translation>Preveri kabel in škatlo linije.</translation>
    </message>
    <message id="help.no_network.step3">
        <source>Quelle in verifica le richiedo da solo.</source>
        <translation>Tiste v preverjanju znova vprašam sam.</translation>
    </message>
    <message id="help.no_network.step4">
        <source>Puoi ristampare e contare la cassa.</source>
        <translation>Lahko tiskaš znova in šteješ blagajno.</translation>
    </message>
    <message id="help.none">
        <source>Non trovo niente. Prova un’altra parola.</source>
        <translation>Ničesar ne najdem. Poskusi drugo besedo.</translation>
    </message>
    <message id="help.none_primary">
        <source>Scrivi un’altra parola</source>
        <translation>Vpiši drugo besedo</translation>
    </message>
    <message id="help.not_printing.call">
        <source>Resta ferma? Chiama l’assistenza.</source>
        <translation>Še vedno stoji? Pokliči podporo.</translation>
    </message>
    <message id="help.not_printing.question">
        <source>la stampante non stampa?</source>
        <translation>tiskalnik ne tiska?</translation>
    </message>
    <message id="help.not_printing.step1">
        <source>Le ricariche fatte restano fatte.</source>
        <translation>Opravljene polnitve ostanejo opravljene.</translation>
    </message>
    <message id="help.not_printing.step2">
        <source>Guarda se è accesa e se lampeggia.</source>
        <translation>Poglej, ali je vklopljen in ali utripa.</translation>
    </message>
    <message id="help.not_printing.step3">
        <source>Controlla i due cavi: corrente e dati.</source>
        <translation>Preveri dva kabla: elektriko in podatke.</translation>
    </message>
    <message id="help.not_printing.step4">
        <source>Spegnila e riaccendila.</source>
        <translation>Izklopi ga in spet vklopi.</translation>
    </message>
    <message id="help.not_printing.step5">
        <source>Se manca ancora un foglio, premi Ristampa.</source>
        <translation>Če še manjka list, pritisni Natisni.</translation>
    </message>
    <message id="help.notice.call">
        <source>Dubbi sull’avviso? Chiede all’ente che lo manda.</source>
        <translation>Dvom o obvestilu? Vpraša ustanovo, ki ga pošilja.</translation>
    </message>
    <message id="help.notice.question">
        <source>mi portano un avviso pagoPA?</source>
        <translation>mi prinesejo obvestilo pagoPA?</translation>
    </message>
    <message id="help.notice.step1">
        <source>Non prendere soldi.</source>
        <translation>Ne jemlji denarja.</translation>
    </message>
    <message id="help.notice.step2">
        <source>Qui gli avvisi non si pagano ancora.</source>
        <translation>Obvestila se tu še ne plačujejo.</translation>
    </message>
    <message id="help.notice.step3">
        <source>Il cliente paga in banca, posta o app.</source>
        <translation>Stranka plača v banki, na pošti ali v aplikaciji.</translation>
    </message>
    <message id="help.old_receipt.call">
        <source>Più vecchia di mesi? Chiama l’assistenza.</source>
        <translation>Staro več mesecev? Pokliči podporo.</translation>
    </message>
    <message id="help.old_receipt.question">
        <source>serve una ricevuta vecchia?</source>
        <translation>je treba staro potrdilo?</translation>
    </message>
    <message id="help.old_receipt.step1">
        <source>Apri Operazioni.</source>
        <translation>Odpri Operacije.</translation>
    </message>
    <message id="help.old_receipt.step2">
        <source>Cerca per numero, importo o ultimi segni.</source>
        <translation>Išči po številki, znesku ali zadnjih znakih.</translation>
    </message>
    <message id="help.old_receipt.step3">
        <source>Premi Ristampa: esce un duplicato, e vale.</source>
        <translation>Pritisni Natisni: pride dvojnik, in velja.</translation>
    </message>
    <message id="help.open">
        <source>Leggi questa</source>
        <translation>Preberi to</translation>
    </message>
    <message id="help.paper_out.call">
        <source>Non riprende? Chiama l’assistenza.</source>
        <translation>Se ne nadaljuje? Pokliči podporo.</translation>
    </message>
    <message id="help.paper_out.question">
        <source>finisce la carta?</source>
        <translation>zmanjka papirja?</translation>
    </message>
    <message id="help.paper_out.step1">
        <source>I soldi non si muovono. La stampa aspetta.</source>
        <translation>Denar se ne premika. Tisk čaka.</translation>
    </message>
    <message id="help.paper_out.step2">
        <source>Apri lo sportello e togli il rotolo finito.</source>
        <translation>Odpri pokrov in vzemi prazen zvitek.</translation>
    </message>
    <message id="help.paper_out.step3">
        <source>Metti il rotolo nuovo e chiudi bene.</source>
        <translation>Vstavi nov zvitek in dobro zapri.</translation>
    </message>
    <message id="help.paper_out.step4">
        <source>La stampa riprende, o premi Riprova a stampare.</source>
        <oldsource>La stampa riprende da sola.</oldsource>
        <translation>Tisk se nadaljuje ali pritisni Poskusi natisniti znova.</translation>
    </message>
    <message id="help.pin.call">
        <source>Il PIN nuovo lo mette l’assistenza.</source>
        <translation>Nov PIN nastavi podpora.</translation>
    </message>
    <message id="help.pin.question">
        <source>il PIN è bloccato o dimenticato?</source>
        <translation>je PIN zaklenjen ali pozabljen?</translation>
    </message>
    <message id="help.pin.step1">
        <source>Senza PIN le vendite vanno avanti.</source>
        <translation>Brez PIN se prodaja nadaljuje.</translation>
    </message>
    <message id="help.pin.step2">
        <source>Bloccato? Aspetta i minuti scritti, poi riprova.</source>
        <translation>Zaklenjen? Počakaj zapisane minute, potem poskusi.</translation>
    </message>
    <message id="help.pin.step3">
        <source>Dimenticato? Se ne mette uno nuovo.</source>
        <translation>Pozabljen? Nastavi se nov.</translation>
    </message>
    <message id="help.placeholder">
        <source>Scrivi una parola: carta, storno, PIN…</source>
        <translation>Vpiši besedo: papir, storno, PIN…</translation>
    </message>
    <message id="help.position">
        <source>{at} di {count}</source>
        <translation>{at} od {count}</translation>
    </message>
    <message id="help.power_cut.call">
        <source>Non si riaccende? Chiama l’assistenza.</source>
        <translation>Se ne prižge? Pokliči podporo.</translation>
    </message>
    <message id="help.power_cut.question">
        <source>manca la corrente?</source>
        <translation>zmanjka elektrike?</translation>
    </message>
    <message id="help.power_cut.step1">
        <source>Non si perde niente: è tutto scritto.</source>
        <translation>Nič se ne izgubi: vse je zapisano.</translation>
    </message>
    <message id="help.power_cut.step2">
        <source>Non ridare e non riprendere soldi.</source>
        <translation>Ne vračaj in ne jemlji denarja.</translation>
    </message>
    <message id="help.power_cut.step3">
        <source>Riaccendi: ti chiedo che cosa è successo.</source>
        <translation>Vklopi: vprašam te, kaj se je zgodilo.</translation>
    </message>
    <message id="help.power_cut.step4">
        <source>Rispondi guardando cassetto e stampante.</source>
        <translation>Pred odgovorom poglej predal in tiskalnik.</translation>
    </message>
    <message id="help.primary">
        <source>Ho capito</source>
        <translation>Razumem</translation>
    </message>
    <message id="help.reader_mute.call">
        <source>Resta muto? Chiama l’assistenza.</source>
        <translation>Še vedno molči? Pokliči podporo.</translation>
    </message>
    <message id="help.reader_mute.question">
        <source>il lettore non risponde?</source>
        <translation>čitalnik ne odgovarja?</translation>
    </message>
    <message id="help.reader_mute.step1">
        <source>Guarda se la sua luce è accesa.</source>
        <translation>Poglej, ali njegova lučka gori.</translation>
    </message>
    <message id="help.reader_mute.step2">
        <source>Stacca il cavo e riattaccalo.</source>
        <translation>Odklopi kabel in ga spet priklopi.</translation>
    </message>
    <message id="help.reader_mute.step3">
        <source>Prova con un altro codice.</source>
        <translation>Poskusi z drugo kodo.</translation>
    </message>
    <message id="help.reader_mute.step4">
        <source>Intanto usa la fotocamera, o la tastiera.</source>
        <translation>Medtem uporabi kamero ali tipkovnico.</translation>
    </message>
    <message id="help.refused.call">
        <source>Non capisce il motivo? Chiede a SpazioScuola.</source>
        <translation>Ne razume razloga? Vpraša SpazioScuola.</translation>
    </message>
    <message id="help.refused.question">
        <source>la ricarica è rifiutata?</source>
        <translation>je polnitev zavrnjena?</translation>
    </message>
    <message id="help.refused.step1">
        <source>Non è stato ricaricato niente.</source>
        <translation>Nič ni bilo napolnjeno.</translation>
    </message>
    <message id="help.refused.step2">
        <source>Ridai al cliente tutta la somma.</source>
        <translation>Stranki vrni vso vsoto.</translation>
    </message>
    <message id="help.refused.step3">
        <source>Premi Ho ridato e dagli il foglio.</source>
        <translation>Pritisni Vrnil sem in ji daj list.</translation>
    </message>
    <message id="help.refused.step4">
        <source>Leggigli il motivo: spesso serve un codice nuovo.</source>
        <translation>Preberi ji razlog: pogosto pomaga nova koda.</translation>
    </message>
    <message id="help.search">
        <source>Cerca un’altra cosa</source>
        <translation>Išči drugo</translation>
    </message>
    <message id="help.searching">
        <source>Di che cosa si tratta?</source>
        <translation>Za kaj gre?</translation>
    </message>
    <message id="help.several_codes.call">
        <source>Codici confusi? Il cliente guarda nell’app.</source>
        <translation>Pomešane kode? Stranka pogleda v aplikacijo.</translation>
    </message>
    <message id="help.several_codes.question">
        <source>il cliente ha due codici?</source>
        <translation>ima stranka dve kodi?</translation>
    </message>
    <message id="help.several_codes.step1">
        <source>Li vedo insieme? Tocca quello giusto.</source>
        <translation>Vidim obe hkrati? Dotakni se prave.</translation>
    </message>
    <message id="help.several_codes.step2">
        <source>Scrivi il primo importo, poi passa l’altro codice.</source>
        <translation>Končaj prvo polnitev.</translation>
    </message>
    <message id="help.several_codes.step3">
        <source>Un totale solo; l’esito lo dico per ciascuno.</source>
        <translation>Potem preberi drugo kodo.</translation>
    </message>
    <message id="help.space">
        <source>Spazio</source>
        <translation>Preslednica</translation>
    </message>
    <message id="help.stopped.call">
        <source>Si ferma ancora? Chiama l’assistenza.</source>
        <translation>Se spet ustavi? Pokliči podporo.</translation>
    </message>
    <message id="help.stopped.question">
        <source>il terminale si ferma?</source>
        <translation>se terminal ustavi?</translation>
    </message>
    <message id="help.stopped.step1">
        <source>Non ridare denaro.</source>
        <translation>Ne vračaj denarja.</translation>
    </message>
    <message id="help.stopped.step2">
        <source>Premi Riavvia, o spegni e riaccendi.</source>
        <translation>Pritisni Znova zaženi ali izklopi in vklopi.</translation>
    </message>
    <message id="help.stopped.step3">
        <source>Poi ti dico che cosa è successo.</source>
        <translation>Potem ti povem, kaj se je zgodilo.</translation>
    </message>
    <message id="help.stopped.step4">
        <source>Prima finisci le operazioni che ti mostro.</source>
        <translation>Najprej končaj operacije, ki ti jih pokažem.</translation>
    </message>
    <message id="help.storno.call">
        <source>Tardi, o credito usato? Non si storna più.</source>
        <translation>Pozno ali dobroimetje porabljeno? Ni več storna.</translation>
    </message>
    <message id="help.storno.question">
        <source>devo stornare una ricarica?</source>
        <translation>moram stornirati polnitev?</translation>
    </message>
    <message id="help.storno.step1">
        <source>Apri Operazioni e scegli la ricarica.</source>
        <translation>Odpri Operacije in izberi polnitev.</translation>
    </message>
    <message id="help.storno.step2">
        <source>Premi Storna e scrivi il PIN.</source>
        <translation>Pritisni Storno in vpiši PIN.</translation>
    </message>
    <message id="help.storno.step3">
        <source>Aspetta la risposta del server.</source>
        <translation>Počakaj na odgovor strežnika.</translation>
    </message>
    <message id="help.storno.step4">
        <source>Ridai i soldi solo quando lo dico.</source>
        <translation>Denar vrni šele, ko povem.</translation>
    </message>
    <message id="help.storno.step5">
        <source>Fai firmare il foglio al cliente.</source>
        <translation>Stranka naj podpiše list.</translation>
    </message>
    <message id="help.training.call">
        <source>Non trovi il tasto? Chiedi al titolare.</source>
        <translation>Ne najdeš tipke? Vprašaj lastnika.</translation>
    </message>
    <message id="help.training.question">
        <source>voglio fare pratica?</source>
        <translation>želim vaditi?</translation>
    </message>
    <message id="help.training.step1">
        <source>In Aiuto premi Allenamento.</source>
        <translation>V Pomoči pritisni Vadba.</translation>
    </message>
    <message id="help.training.step2">
        <source>I soldi sono finti, i fogli dicono PROVA.</source>
        <translation>Denar ni pravi, na listih piše PROVA.</translation>
    </message>
    <message id="help.training.step3">
        <source>I codici di prova te li do io.</source>
        <translation>Preskusne kode ti dam jaz.</translation>
    </message>
    <message id="help.training.step4">
        <source>Per tornare premi Fine allenamento.</source>
        <translation>Za vrnitev pritisni Konec vadbe.</translation>
    </message>
    <message id="help.twice.call">
        <source>Non ti è chiaro? Chiama l’assistenza.</source>
        <translation>Ti ni jasno? Pokliči podporo.</translation>
    </message>
    <message id="help.twice.question">
        <source>temo di averla fatta due volte?</source>
        <translation>sem jo morda naredil dvakrat?</translation>
    </message>
    <message id="help.twice.step1">
        <source>Non ridare soldi: guarda prima.</source>
        <translation>Ne vračaj denarja: najprej poglej.</translation>
    </message>
    <message id="help.twice.step2">
        <source>Apri Operazioni e scrivi gli ultimi segni.</source>
        <translation>Odpri Operacije in vpiši zadnje znake.</translation>
    </message>
    <message id="help.twice.step3">
        <source>Una riga sola? È fatta una volta.</source>
        <translation>Ena sama vrstica? Narejena je enkrat.</translation>
    </message>
    <message id="help.twice.step4">
        <source>Due righe? Chiedi al cliente, poi storna.</source>
        <translation>Dve vrstici? Vprašaj stranko, potem storniraj.</translation>
    </message>
    <message id="help.wants_cash.call">
        <source>Insiste? Chiama l’assistenza, soldi in cassa.</source>
        <translation>Vztraja? Pokliči podporo, denar v blagajni.</translation>
    </message>
    <message id="help.wants_cash.question">
        <source>il cliente rivuole i soldi?</source>
        <translation>stranka želi denar nazaj?</translation>
    </message>
    <message id="help.wants_cash.step1">
        <source>Non ridare niente prima che lo dica io.</source>
        <translation>Ničesar ne vračaj, dokler ne povem.</translation>
    </message>
    <message id="help.wants_cash.step2">
        <source>In verifica: premi Il cliente rivuole i soldi.</source>
        <translation>V preverjanju: pritisni Stranka želi denar.</translation>
    </message>
    <message id="help.wants_cash.step3">
        <source>Già fatta: serve lo storno, con il PIN.</source>
        <translation>Že opravljena: potreben je storno, s PIN.</translation>
    </message>
    <message id="help.wants_cash.step4">
        <source>Ridai solo quando leggi Ridai al cliente.</source>
        <translation>Vrni šele, ko prebereš Vrni stranki.</translation>
    </message>
    <message id="help.whom_to_call.call">
        <source>Prima di chiamare, leggi il numero del terminale.</source>
        <translation>Pred klicem preberi številko terminala.</translation>
    </message>
    <message id="help.whom_to_call.question">
        <source>non so chi chiamare?</source>
        <translation>ne vem, koga poklicati?</translation>
    </message>
    <message id="help.whom_to_call.step1">
        <source>Terminale, stampante, lettore: l’assistenza.</source>
        <translation>Terminal, tiskalnik, čitalnik: podpora.</translation>
    </message>
    <message id="help.whom_to_call.step2">
        <source>Codice o credito: il cliente chiede a SpazioScuola.</source>
        <translation>Koda ali dobroimetje: stranka vpraša SpazioScuola.</translation>
    </message>
    <message id="help.whom_to_call.step3">
        <source>Rete: chi ti dà la linea.</source>
        <translation>Omrežje: ponudnik linije.</translation>
    </message>
    <message id="help.whom_to_call.step4">
        <source>Soldi che mancano: il titolare.</source>
        <translation>Denar, ki manjka: lastnik.</translation>
    </message>
    <message id="help.wrong_amount.call">
        <source>Storno non accettato? Il cliente chiede a SpazioScuola.</source>
        <translation>Storno zavrnjen? Stranka vpraša SpazioScuola.</translation>
    </message>
    <message id="help.wrong_amount.question">
        <source>ho sbagliato l’importo?</source>
        <translation>sem se zmotil v znesku?</translation>
    </message>
    <message id="help.wrong_amount.step1">
        <source>Prima di incassare: premi Cambia importo.</source>
        <translation>Pred plačilom: pritisni Spremeni znesek.</translation>
    </message>
    <message id="help.wrong_amount.step2">
        <source>Dopo la conferma la ricarica resta.</source>
        <translation>Po potrditvi polnitev ostane.</translation>
    </message>
    <message id="help.wrong_amount.step3">
        <source>Troppo poco? Fanne un’altra per la differenza.</source>
        <translation>Premalo? Naredi še eno za razliko.</translation>
    </message>
    <message id="help.wrong_amount.step4">
        <source>Troppo? Serve lo storno, con il PIN.</source>
        <translation>Preveč? Potreben je storno, s PIN.</translation>
    </message>
    <message id="help_words.camera_still">
        <source>fotocamera telecamera webcam nera vetro</source>
        <translation>kamera spletna črna steklo stoji</translation>
    </message>
    <message id="help_words.change">
        <source>resto banconota spiccioli</source>
        <translation>vračilo drobiž bankovec kovanci</translation>
    </message>
    <message id="help_words.code_unread">
        <source>codice QR legge leggere illeggibile riflesso telefono scuro schermo rotto luce luminosità sfocato graffiato</source>
        <translation>koda QR brati bere neberljiva odsev telefon temno zaslon počen svetloba svetlost zamegljeno opraskano</translation>
    </message>
    <message id="help_words.cover_open">
        <source>coperchio sportello aperto aperta chiudere scatto</source>
        <translation>pokrov odprt odprto zapreti klik</translation>
    </message>
    <message id="help_words.difference">
        <source>differenza torna ammanco manca mancano ricontare</source>
        <translation>razlika ujema manjka primanjkljaj prešteti</translation>
    </message>
    <message id="help_words.end_of_day">
        <source>fine giornata chiusura chiudere sera turno</source>
        <translation>konec dneva zaključek zapreti večer izmena</translation>
    </message>
    <message id="help_words.float">
        <source>fondo monete entrata uscita prelievo versamento banca</source>
        <translation>polog kovanci vplačilo dvig banka</translation>
    </message>
    <message id="help_words.health_card">
        <source>tessera sanitaria fiscale</source>
        <translation>zdravstvena izkaznica kartica davčna</translation>
    </message>
    <message id="help_words.in_doubt">
        <source>verifica attesa dubbio sospesa promemoria esito</source>
        <translation>preverjanje čakanje dvom opomnik izid</translation>
    </message>
    <message id="help_words.look">
        <source>lingua lettere grandi caratteri tedesco sloveno francese inglese contrasto colori mancino</source>
        <translation>jezik črke velike nemščina italijanščina francoščina angleščina kontrast barve levičar</translation>
    </message>
    <message id="help_words.maybe_out">
        <source>forse uscita uscito foglio scontrino strappato tagliato intero</source>
        <translation>morda zunaj list listek raztrgan odrezan cel</translation>
    </message>
    <message id="help_words.no_network">
        <source>rete internet linea wifi router connessione server</source>
        <translation>omrežje internet linija wifi usmerjevalnik povezava strežnik</translation>
    </message>
    <message id="help_words.not_printing">
        <source>stampante stampa ferma spenta inceppata taglierina bloccata lampeggia cavo</source>
        <translation>tiskalnik tiska stoji ugasnjen zagozden rezilo utripa kabel</translation>
    </message>
    <message id="help_words.notice">
        <source>avviso pagoPA bollettino multa tributi</source>
        <translation>obvestilo pagoPA položnica kazen davki</translation>
    </message>
    <message id="help_words.old_receipt">
        <source>ricevuta vecchia ristampa ristampare duplicato copia persa sbiadita</source>
        <translation>potrdilo staro ponovni tisk dvojnik kopija izgubljeno zbledelo</translation>
    </message>
    <message id="help_words.paper_out">
        <source>carta finita finisce rotolo rullo esaurita cambiare</source>
        <translation>papir zmanjkalo zvitek prazen zamenjati</translation>
    </message>
    <message id="help_words.pin">
        <source>PIN dimenticato bloccato tentativi password</source>
        <translation>PIN pozabljen zaklenjen poskusi geslo</translation>
    </message>
    <message id="help_words.power_cut">
        <source>corrente mancata blackout elettricità riaccendere</source>
        <translation>elektrika izpad zmanjkalo vklopiti</translation>
    </message>
    <message id="help_words.reader_mute">
        <source>lettore muto pistola scanner bip</source>
        <translation>čitalnik molči pištola skener pisk</translation>
    </message>
    <message id="help_words.refused">
        <source>rifiutata rifiuto respinta motivo</source>
        <translation>zavrnjena zavrnitev razlog</translation>
    </message>
    <message id="help_words.several_codes">
        <source>due codici più figli fratelli insieme</source>
        <translation>dve kodi več otroci bratje skupaj</translation>
    </message>
    <message id="help_words.stopped">
        <source>fermo terminale riavvia riavviare guasto rosso</source>
        <translation>stoji terminal zaženi ponovni zagon okvara rdeče</translation>
    </message>
    <message id="help_words.storno">
        <source>storno stornare annullare togliere firma</source>
        <translation>storno stornirati preklicati odvzeti podpis</translation>
    </message>
    <message id="help_words.training">
        <source>allenamento pratica prova imparare finti esercizio</source>
        <translation>vadba vaditi preskus učiti</translation>
    </message>
    <message id="help_words.twice">
        <source>doppia doppio due volte ripetuta</source>
        <translation>dvojna dvakrat ponovljena</translation>
    </message>
    <message id="help_words.wants_cash">
        <source>rivuole soldi indietro rimborso restituire ripensato ridare</source>
        <translation>želi denar nazaj vračilo vrniti premislil</translation>
    </message>
    <message id="help_words.whom_to_call">
        <source>chiamare chiamo assistenza telefono aiuto numero</source>
        <translation>poklicati podpora telefon pomoč številka</translation>
    </message>
    <message id="help_words.wrong_amount">
        <source>sbagliato sbaglio importo somma cifra troppo</source>
        <translation>napačno zmota znesek vsota preveč</translation>
    </message>
    <message id="hint.glare">
        <source>Riflesso: inclina un po’ il codice</source>
        <translation>Odsev: malo nagni kodo</translation>
    </message>
    <message id="hint.hold_still">
        <source>Tienilo fermo un momento</source>
        <translation>Za trenutek jo drži pri miru</translation>
    </message>
    <message id="hint.too_close">
        <source>Allontana un po’ il codice</source>
        <translation>Malo oddalji kodo</translation>
    </message>
    <message id="hint.too_dark">
        <source>Poca luce: illumina il codice</source>
        <translation>Premalo svetlobe: osvetli kodo</translation>
    </message>
    <message id="hint.too_far">
        <source>Avvicina il codice</source>
        <translation>Približaj kodo</translation>
    </message>
    <message id="history.abandoned">
        <source>Vendita lasciata: nessun soldo preso</source>
        <translation>Prodaja opuščena: brez denarja</translation>
    </message>
    <message id="history.archived">
        <source>I passaggi sono in archivio.</source>
        <translation>Koraki so v arhivu.</translation>
    </message>
    <message id="history.asked" numerus="yes">
        <source>Chiesto al server {count} volte: nessuna risposta</source>
        <translation>
            <numerusform>Strežnik vprašan {count}-krat: ni odgovora</numerusform>
            <numerusform>Strežnik vprašan {count}-krat: ni odgovora</numerusform>
            <numerusform>Strežnik vprašan {count}-krat: ni odgovora</numerusform>
            <numerusform>Strežnik vprašan {count}-krat: ni odgovora</numerusform>
        </translation>
    </message>
    <message id="history.code">
        <source>Codice …{tail}</source>
        <translation>Koda …{tail}</translation>
    </message>
    <message id="history.collected">
        <source>Presi {total}</source>
        <translation>Prejeto {total}</translation>
    </message>
    <message id="history.collected_of">
        <source>Presi {total}: ti ha dato {received}</source>
        <translation>Prejeto {total}: dal ti je {received}</translation>
    </message>
    <message id="history.confirmed">
        <source>Il server dice: fatta</source>
        <translation>Strežnik pravi: opravljena</translation>
    </message>
    <message id="history.conflicted">
        <source>Il server ha dato due risposte diverse</source>
        <translation>Strežnik je dal dva različna odgovora</translation>
    </message>
    <message id="history.copy.not_sent">
        <source>Duplicato non uscito</source>
        <translation>Dvojnik ni natisnjen</translation>
    </message>
    <message id="history.copy.out">
        <source>Duplicato uscito</source>
        <translation>Dvojnik natisnjen</translation>
    </message>
    <message id="history.copy.said">
        <source>Duplicato uscito, visto da te</source>
        <translation>Dvojnik je zunaj, videl si ga</translation>
    </message>
    <message id="history.copy.sent">
        <source>Duplicato mandato in stampa</source>
        <translation>Dvojnik poslan v tisk</translation>
    </message>
    <message id="history.copy.unknown">
        <source>Duplicato forse uscito</source>
        <translation>Dvojnik morda natisnjen</translation>
    </message>
    <message id="history.down">
        <source>Dopo</source>
        <translation>Naprej</translation>
    </message>
    <message id="history.loading">
        <source>Guardo nel registro…</source>
        <translation>Gledam v dnevnik…</translation>
    </message>
    <message id="history.operator">
        <source>Op. {operator}</source>
        <translation>Op. {operator}</translation>
    </message>
    <message id="history.position">
        <source>Passi {first}–{last} di {count}</source>
        <translation>Koraki {first}–{last} od {count}</translation>
    </message>
    <message id="history.pre.not_sent">
        <source>Pre-scontrino non uscito</source>
        <translation>Osnutek ni natisnjen</translation>
    </message>
    <message id="history.pre.out">
        <source>Pre-scontrino uscito</source>
        <translation>Osnutek natisnjen</translation>
    </message>
    <message id="history.pre.said">
        <source>Pre-scontrino uscito, visto da te</source>
        <translation>Osnutek je zunaj, videl si ga</translation>
    </message>
    <message id="history.pre.sent">
        <source>Pre-scontrino mandato in stampa</source>
        <translation>Osnutek poslan v tisk</translation>
    </message>
    <message id="history.pre.unknown">
        <source>Pre-scontrino forse uscito</source>
        <translation>Osnutek morda natisnjen</translation>
    </message>
    <message id="history.quoted">
        <source>Codice letto, prezzo {total}</source>
        <translation>Koda prebrana, cena {total}</translation>
    </message>
    <message id="history.receipt.not_sent">
        <source>Ricevuta non uscita</source>
        <translation>Potrdilo ni natisnjeno</translation>
    </message>
    <message id="history.receipt.out">
        <source>Ricevuta uscita</source>
        <translation>Potrdilo natisnjeno</translation>
    </message>
    <message id="history.receipt.said">
        <source>Ricevuta uscita, vista da te</source>
        <translation>Potrdilo je zunaj, videl si ga</translation>
    </message>
    <message id="history.receipt.sent">
        <source>Ricevuta mandata in stampa</source>
        <translation>Potrdilo poslano v tisk</translation>
    </message>
    <message id="history.receipt.unknown">
        <source>Ricevuta forse uscita</source>
        <translation>Potrdilo morda natisnjeno</translation>
    </message>
    <message id="history.reconciled.CONFIRMED">
        <source>Ripresa dal server: fatta</source>
        <translation>Prevzeto s strežnika: opravljena</translation>
    </message>
    <message id="history.reconciled.REFUSED">
        <source>Ripresa dal server: rifiutata</source>
        <translation>Prevzeto s strežnika: zavrnjena</translation>
    </message>
    <message id="history.reconciled.REVERSED">
        <source>Ripresa dal server: stornata</source>
        <translation>Prevzeto s strežnika: stornirana</translation>
    </message>
    <message id="history.reconciled.REVERSE_REFUSED">
        <source>Ripresa dal server: storno non accettato</source>
        <translation>Prevzeto s strežnika: storno zavrnjen</translation>
    </message>
    <message id="history.reconciled.VOIDED">
        <source>Ripresa dal server: annullata</source>
        <translation>Prevzeto s strežnika: preklicana</translation>
    </message>
    <message id="history.refused">
        <source>Il server dice: rifiutata</source>
        <translation>Strežnik pravi: zavrnjena</translation>
    </message>
    <message id="history.returned">
        <source>Ridati al cliente {total}</source>
        <translation>Stranki vrnjeno {total}</translation>
    </message>
    <message id="history.reversal_refused">
        <source>Il server non accetta lo storno</source>
        <translation>Strežnik ne sprejme storna</translation>
    </message>
    <message id="history.reverse">
        <source>Storno chiesto con il PIN</source>
        <translation>Storno zahtevan s PIN</translation>
    </message>
    <message id="history.reversed">
        <source>Il server dice: stornata</source>
        <translation>Strežnik pravi: stornirana</translation>
    </message>
    <message id="history.title">
        <source>Operazione {number}</source>
        <translation>Operacija {number}</translation>
    </message>
    <message id="history.up">
        <source>Prima</source>
        <translation>Nazaj</translation>
    </message>
    <message id="history.void">
        <source>Il cliente rivuole i soldi</source>
        <translation>Stranka želi denar nazaj</translation>
    </message>
    <message id="history.voided">
        <source>Il server dice: annullata</source>
        <translation>Strežnik pravi: preklicana</translation>
    </message>
    <message id="idle.advice">
        <source>Sul telefono o sul foglio del cliente. Va bene anche il lettore.</source>
        <translation>Na telefonu ali listu stranke. Dela tudi čitalnik.</translation>
    </message>
    <message id="idle.advice_reader">
        <source>Dal telefono o dal foglio del cliente.</source>
        <translation>S telefona ali lista stranke.</translation>
    </message>
    <message id="idle.operations">
        <source>Operazioni</source>
        <translation>Operacije</translation>
    </message>
    <message id="idle.pick">
        <source>Cerca in una foto</source>
        <translation>Išči v sliki</translation>
    </message>
    <message id="idle.primary">
        <source>Scrivi il codice a mano</source>
        <translation>Vpiši kodo ročno</translation>
    </message>
    <message id="idle.question">
        <source>Inquadra il codice QR</source>
        <translation>Pokaži kodo QR</translation>
    </message>
    <message id="idle.question_reader">
        <source>Passa il codice sul lettore</source>
        <translation>Preberi kodo s čitalnikom</translation>
    </message>
    <message id="idle.study">
        <source>Scatta e cerca</source>
        <translation>Slikaj in išči</translation>
    </message>
    <message id="in_doubt.call">
        <source>Chiama l’assistenza. Codice {code}.</source>
        <translation>Pokliči podporo. Koda {code}.</translation>
    </message>
    <message id="in_doubt.next_try">
        <source>Ricontrollo da solo tra {wait}, alle {at}.</source>
        <translation>Sam znova preverim čez {wait}, ob {at}.</translation>
    </message>
    <message id="in_doubt.no_redo">
        <source>Non rifare la ricarica</source>
        <translation>Ne ponavljaj polnitve</translation>
    </message>
    <message id="in_doubt.no_redo_why">
        <source>Potrebbe essere già riuscita.</source>
        <translation>Morda je že uspela.</translation>
    </message>
    <message id="in_doubt.no_refund">
        <source>Non ridare i soldi</source>
        <translation>Ne vračaj denarja</translation>
    </message>
    <message id="in_doubt.no_refund_why">
        <source>I {total} restano in cassa.</source>
        <translation>{total} ostane v blagajni.</translation>
    </message>
    <message id="in_doubt.sentence">
        <source>Il server non ha ancora risposto.</source>
        <translation>Strežnik še ni odgovoril.</translation>
    </message>
    <message id="in_doubt.slip">
        <source>Dai il promemoria al cliente</source>
        <translation>Daj stranki opomnik</translation>
    </message>
    <message id="in_doubt.slip_again">
        <source>Ristampa il promemoria</source>
        <translation>Znova natisni opomnik</translation>
    </message>
    <message id="in_doubt.slip_print">
        <source>Stampa il promemoria</source>
        <translation>Natisni opomnik</translation>
    </message>
    <message id="in_doubt.slip_why">
        <source>Quando torna, passa il QR del promemoria.</source>
        <translation>Ko se vrne, preberi QR z opomnika.</translation>
    </message>
    <message id="in_doubt.title">
        <source>In verifica</source>
        <translation>V preverjanju</translation>
    </message>
    <message id="in_doubt.too_long">
        <source>In verifica da molto</source>
        <translation>Že dolgo v preverjanju</translation>
    </message>
    <message id="in_doubt.try_now">
        <source>Chiedi ora</source>
        <translation>Vprašaj zdaj</translation>
    </message>
    <message id="in_doubt.trying">
        <source>Sto chiedendo al server adesso.</source>
        <translation>Pravkar sprašujem strežnik.</translation>
    </message>
    <message id="in_doubt.void">
        <source>Il cliente rivuole i soldi</source>
        <translation>Stranka želi denar</translation>
    </message>
    <message id="key.backspace">
        <source>Cancella l’ultimo segno</source>
        <translation>Zbriši zadnji znak</translation>
    </message>
    <message id="key.delete">
        <source>Canc</source>
        <translation>Del</translation>
    </message>
    <message id="key.enter">
        <source>Invio</source>
        <translation>Enter</translation>
    </message>
    <message id="key.escape">
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message id="key.page_down">
        <source>Pag giù</source>
        <translation>PgDn</translation>
    </message>
    <message id="lens.heading">
        <source>Quello che vede la fotocamera</source>
        <translation>Kar vidi kamera</translation>
    </message>
    <message id="lens.primary">
        <source>Torna ai dispositivi</source>
        <translation>Nazaj k napravam</translation>
    </message>
    <message id="licences.door">
        <source>Licenze</source>
        <translation>Licence</translation>
    </message>
    <message id="licences.heading">
        <source>Licenze</source>
        <translation>Licence</translation>
    </message>
    <message id="licences.looking">
        <source>Cerco…</source>
        <translation>Iščem…</translation>
    </message>
    <message id="licences.page">
        <source>Pagina {page} di {pages}</source>
        <translation>Stran {page} od {pages}</translation>
    </message>
    <message id="licences.primary">
        <source>Torna indietro</source>
        <translation>Nazaj</translation>
    </message>
    <message id="lock.door">
        <source>Blocca</source>
        <translation>Zakleni</translation>
    </message>
    <message id="money.as_it_was">
        <source>La vendita resta com’è.</source>
        <translation>Prodaja ostane, kot je.</translation>
    </message>
    <message id="money.not_moved">
        <source>Nessun soldo si è mosso.</source>
        <translation>Denar se ni premaknil.</translation>
    </message>
    <message id="money.stays">
        <source>La ricarica resta. I soldi restano in cassa.</source>
        <translation>Polnitev ostane. Denar ostane v blagajni.</translation>
    </message>
    <message id="money.unknown">
        <source>Forse dei soldi si sono mossi: non ridarli.</source>
        <translation>Morda se je denar premaknil: ne vračaj ga.</translation>
    </message>
    <message id="next.primary">
        <source>Prossimo cliente</source>
        <translation>Naslednja stranka</translation>
    </message>
    <message id="next_step.abandoned">
        <source>Nessun soldo è stato preso.</source>
        <translation>Denar ni bil vzet.</translation>
    </message>
    <message id="next_step.done">
        <source>La copia è un duplicato. Lo storno vuole il PIN.</source>
        <translation>Kopija je dvojnik. Za storno je potreben PIN.</translation>
    </message>
    <message id="next_step.give_back">
        <source>Ridai i soldi al cliente.</source>
        <translation>Vrni denar stranki.</translation>
    </message>
    <message id="next_step.given_back">
        <source>I soldi sono tornati al cliente.</source>
        <translation>Stranka ima denar nazaj.</translation>
    </message>
    <message id="next_step.in_doubt">
        <source>I soldi restano in cassa. Chiedo al server.</source>
        <translation>Denar ostane v blagajni. Vprašam strežnik.</translation>
    </message>
    <message id="next_step.offer">
        <source>C’è solo il pre-scontrino. Soldi presi o no?</source>
        <translation>Je samo osnutek. Denar vzet ali ne?</translation>
    </message>
    <message id="next_step.receipt">
        <source>Manca la ricevuta al cliente.</source>
        <translation>Stranki manjka potrdilo.</translation>
    </message>
    <message id="not_reversed.otherwise">
        <source>Il server non accetta lo storno.</source>
        <translation>Strežnik ne sprejme storna.</translation>
    </message>
    <message id="not_reversed.sentence">
        <source>La ricarica resta.</source>
        <translation>Polnitev ostane.</translation>
    </message>
    <message id="not_reversed.stays">
        <source>I {total} restano in cassa.</source>
        <translation>{total} ostane v blagajni.</translation>
    </message>
    <message id="not_reversed.title">
        <source>Storno rifiutato</source>
        <translation>Storno zavrnjen</translation>
    </message>
    <message id="offer.advice">
        <source>Fagli vedere il pre-scontrino. Prendi i soldi, dai il resto.</source>
        <translation>Pokaži ji osnutek. Vzemi denar, vrni preostanek.</translation>
    </message>
    <message id="offer.change">
        <source>Resto</source>
        <translation>Vračilo</translation>
    </message>
    <message id="offer.change_amount">
        <source>Cambia importo</source>
        <translation>Spremeni znesek</translation>
    </message>
    <message id="offer.exact">
        <source>Giusti</source>
        <translation>Točno</translation>
    </message>
    <message id="offer.held.primary">
        <source>La stampa riprende da sola</source>
        <translation>Tisk se sam nadaljuje</translation>
    </message>
    <message id="offer.held.question">
        <source>La stampante ha bisogno di te</source>
        <translation>Tiskalnik te potrebuje</translation>
    </message>
    <message id="offer.missing">
        <source>Mancano {amount}</source>
        <translation>Manjka {amount}</translation>
    </message>
    <message id="offer.no_change">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="offer.no_server">
        <source>Attendi il collegamento al server</source>
        <translation>Počakaj na povezavo s strežnikom</translation>
    </message>
    <message id="offer.not_sent.primary">
        <source>Riprova a stampare</source>
        <translation>Poskusi natisniti znova</translation>
    </message>
    <message id="offer.not_sent.question">
        <source>Il pre-scontrino non è uscito</source>
        <translation>Osnutek ni prišel ven</translation>
    </message>
    <message id="offer.nothing_taken">
        <source>Non prendere ancora i soldi.</source>
        <translation>Še ne jemlji denarja.</translation>
    </message>
    <message id="offer.price_expired">
        <source>Il prezzo è scaduto. Ne chiedo uno nuovo.</source>
        <translation>Cena je potekla. Vprašam za novo.</translation>
    </message>
    <message id="offer.primary">
        <source>Incassa e conferma</source>
        <translation>Vzemi denar in potrdi</translation>
    </message>
    <message id="offer.printing.primary">
        <source>Attendi il pre-scontrino</source>
        <translation>Počakaj na osnutek</translation>
    </message>
    <message id="offer.printing.question">
        <source>Sto stampando il pre-scontrino…</source>
        <translation>Tiskam osnutek…</translation>
    </message>
    <message id="offer.question">
        <source>Il cliente conferma?</source>
        <translation>Stranka potrjuje?</translation>
    </message>
    <message id="offer.received">
        <source>Ti dà {amount}</source>
        <translation>Da ti {amount}</translation>
    </message>
    <message id="offer.received_optional">
        <source>Ti dà (facoltativo, per il resto)</source>
        <translation>Da ti (neobvezno, za vračilo)</translation>
    </message>
    <message id="offer.still_missing">
        <source>Mancano</source>
        <translation>Manjka</translation>
    </message>
    <message id="offer.total">
        <source>Totale da incassare</source>
        <translation>Skupaj za plačilo</translation>
    </message>
    <message id="offer.unknown.advice">
        <source>Guarda la stampante. Io non lo so.</source>
        <translation>Poglej tiskalnik. Jaz ne vem.</translation>
    </message>
    <message id="offer.unknown.no">
        <source>No, ristampa</source>
        <translation>Ne, natisni znova</translation>
    </message>
    <message id="offer.unknown.question">
        <source>È uscito il pre-scontrino intero?</source>
        <translation>Je zunaj cel osnutek?</translation>
    </message>
    <message id="offer.unknown.yes">
        <source>Sì, è uscito intero</source>
        <translation>Da, cel je zunaj</translation>
    </message>
    <message id="on_paper.copies" numerus="yes">
        <source>Ricevuta, {count} copie</source>
        <translation>
            <numerusform>Potrdilo, {count} kopija</numerusform>
            <numerusform>Potrdilo, {count} kopiji</numerusform>
            <numerusform>Potrdilo, {count} kopije</numerusform>
            <numerusform>Potrdilo, {count} kopij</numerusform>
        </translation>
    </message>
    <message id="on_paper.due">
        <source>Ricevuta da stampare</source>
        <translation>Potrdilo za tisk</translation>
    </message>
    <message id="on_paper.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="on_paper.pre">
        <source>Pre-scontrino</source>
        <translation>Osnutek</translation>
    </message>
    <message id="on_paper.receipt">
        <source>Ricevuta uscita</source>
        <translation>Potrdilo zunaj</translation>
    </message>
    <message id="on_paper.unknown">
        <source>Ricevuta: forse uscita</source>
        <translation>Potrdilo: morda</translation>
    </message>
    <message id="operations.any_end">
        <source>Ogni esito</source>
        <translation>Vsi izidi</translation>
    </message>
    <message id="operations.at">
        <source>Ora</source>
        <translation>Ura</translation>
    </message>
    <message id="operations.by_paper">
        <source>QR del foglio</source>
        <translation>QR z lista</translation>
    </message>
    <message id="operations.copy">
        <source>Ristampa come duplicato</source>
        <translation>Natisni kot dvojnik</translation>
    </message>
    <message id="operations.earlier">
        <source>Giorni prima</source>
        <translation>Prejšnji dnevi</translation>
    </message>
    <message id="operations.end.done">
        <source>Fatte</source>
        <translation>Opravljene</translation>
    </message>
    <message id="operations.end.given_back">
        <source>Rifiutate</source>
        <translation>Zavrnjene</translation>
    </message>
    <message id="operations.end.reversed">
        <source>Stornate</source>
        <translation>Stornirane</translation>
    </message>
    <message id="operations.finish">
        <source>Vai a finirla</source>
        <translation>Pojdi dokončat</translation>
    </message>
    <message id="operations.newer">
        <source>Più nuove</source>
        <translation>Novejše</translation>
    </message>
    <message id="operations.none">
        <source>Non trovo niente. Cancella e riprova.</source>
        <translation>Ničesar ne najdem. Zbriši in poskusi znova.</translation>
    </message>
    <message id="operations.nothing_chosen">
        <source>Scegli un’operazione</source>
        <translation>Izberi operacijo</translation>
    </message>
    <message id="operations.nothing_to_do">
        <source>Qui non c’è niente da fare</source>
        <translation>Tu ni kaj storiti</translation>
    </message>
    <message id="operations.number">
        <source>Numero</source>
        <translation>Številka</translation>
    </message>
    <message id="operations.older">
        <source>Più vecchie</source>
        <translation>Starejše</translation>
    </message>
    <message id="operations.open">
        <source>Da finire {count}</source>
        <translation>Odprte {count}</translation>
    </message>
    <message id="operations.open_row">
        <source>Vedi com’è andata</source>
        <translation>Poglej potek</translation>
    </message>
    <message id="operations.outcome">
        <source>Esito</source>
        <translation>Izid</translation>
    </message>
    <message id="operations.paper">
        <source>Su carta</source>
        <translation>Na papirju</translation>
    </message>
    <message id="operations.placeholder">
        <source>Numero, importo, o passa il QR</source>
        <translation>Številka, znesek ali preberi QR</translation>
    </message>
    <message id="operations.position">
        <source>{at} di {count}</source>
        <translation>{at} od {count}</translation>
    </message>
    <message id="operations.reprint">
        <source>Ristampa</source>
        <translation>Natisni</translation>
    </message>
    <message id="operations.reverse">
        <source>Storna…</source>
        <translation>Storno…</translation>
    </message>
    <message id="operations.title">
        <source>Operazioni</source>
        <translation>Operacije</translation>
    </message>
    <message id="operations.today">
        <source>Oggi {count}</source>
        <translation>Danes {count}</translation>
    </message>
    <message id="operations.total">
        <source>Totale</source>
        <translation>Skupaj</translation>
    </message>
    <message id="operators.activate">
        <source>Lavora di nuovo qui</source>
        <translation>Spet dela tu</translation>
    </message>
    <message id="operators.add">
        <source>Aggiungi un operatore</source>
        <translation>Dodaj operaterja</translation>
    </message>
    <message id="operators.barred">
        <source>{name} ha sbagliato il PIN troppe volte.</source>
        <translation>{name} je prevečkrat vpisal napačen PIN.</translation>
    </message>
    <message id="operators.change">
        <source>Nome e ruolo</source>
        <translation>Ime in vloga</translation>
    </message>
    <message id="operators.choose">
        <source>Scegli chi vuoi cambiare.</source>
        <translation>Izberi, koga želiš spremeniti.</translation>
    </message>
    <message id="operators.deactivate">
        <source>Non lavora più qui</source>
        <translation>Ne dela več tu</translation>
    </message>
    <message id="operators.enter">
        <source>Entra</source>
        <translation>Prijava</translation>
    </message>
    <message id="operators.forgive">
        <source>Fallo riprovare</source>
        <translation>Naj poskusi znova</translation>
    </message>
    <message id="operators.heading">
        <source>Operatori</source>
        <translation>Operaterji</translation>
    </message>
    <message id="operators.keep">
        <source>Salva</source>
        <translation>Shrani</translation>
    </message>
    <message id="operators.left">
        <source>Non lavora più qui</source>
        <translation>Ne dela več tu</translation>
    </message>
    <message id="operators.name">
        <source>Nome o numero</source>
        <translation>Ime ali številka</translation>
    </message>
    <message id="operators.name_first">
        <source>Scrivi il nome</source>
        <translation>Vpiši ime</translation>
    </message>
    <message id="operators.new">
        <source>Nuovo operatore</source>
        <translation>Nov operater</translation>
    </message>
    <message id="operators.new_pin">
        <source>Nuovo PIN</source>
        <translation>Nov PIN</translation>
    </message>
    <message id="operators.new_pin_of">
        <source>Nuovo PIN di {name}</source>
        <translation>Nov PIN: {name}</translation>
    </message>
    <message id="operators.not_allowed">
        <source>Tocca a un altro operatore</source>
        <translation>To naredi drug operater</translation>
    </message>
    <message id="operators.not_kept">
        <source>Non si è salvato niente. Riprova, o chiama l’assistenza.</source>
        <translation>Nič ni shranjeno. Poskusi znova ali pokliči podporo.</translation>
    </message>
    <message id="operators.objection.name_taken">
        <source>Questo nome c’è già. Scrivine un altro.</source>
        <translation>To ime že obstaja. Vpiši drugo.</translation>
    </message>
    <message id="operators.objection.name_wrong">
        <source>Questo nome non va bene. Scrivine un altro.</source>
        <translation>To ime ni dobro. Vpiši drugo.</translation>
    </message>
    <message id="operators.objection.no_owner">
        <source>Un titolare deve restare.</source>
        <translation>En lastnik mora ostati.</translation>
    </message>
    <message id="operators.objection.too_many">
        <source>Gli operatori sono già nove. Prima togline uno.</source>
        <translation>Operaterjev je že devet. Najprej enega odstrani.</translation>
    </message>
    <message id="operators.on_papers">
        <source>{name} è l’operatore {number} sui rapporti.</source>
        <translation>{name} je na poročilih operater {number}.</translation>
    </message>
    <message id="operators.page_down">
        <source>Successivi</source>
        <translation>Naslednji</translation>
    </message>
    <message id="operators.page_up">
        <source>Precedenti</source>
        <translation>Prejšnji</translation>
    </message>
    <message id="operators.pin_again">
        <source>Avanti: scrivilo di nuovo</source>
        <translation>Naprej: vpiši ga znova</translation>
    </message>
    <message id="operators.pins_differ">
        <source>I due PIN sono diversi. Ricomincia.</source>
        <translation>PIN nista enaka. Začni znova.</translation>
    </message>
    <message id="operators.rename">
        <source>Nome e ruolo</source>
        <translation>Ime in vloga</translation>
    </message>
    <message id="operators.role.operator">
        <source>Operatore</source>
        <translation>Operater</translation>
    </message>
    <message id="operators.role.owner">
        <source>Titolare</source>
        <translation>Lastnik</translation>
    </message>
    <message id="operators.role.technician">
        <source>Tecnico</source>
        <translation>Tehnik</translation>
    </message>
    <message id="operators.to_pin">
        <source>Avanti: il PIN</source>
        <translation>Naprej: PIN</translation>
    </message>
    <message id="operators.type_again">
        <source>Scrivilo ancora una volta.</source>
        <translation>Vpiši ga še enkrat.</translation>
    </message>
    <message id="outcome.abandoned">
        <source>Lasciata</source>
        <translation>Opuščena</translation>
    </message>
    <message id="outcome.done">
        <source>Fatta</source>
        <translation>Opravljena</translation>
    </message>
    <message id="outcome.frozen">
        <source>Chiama l’assistenza</source>
        <translation>Pokliči podporo</translation>
    </message>
    <message id="outcome.in_doubt">
        <source>In verifica</source>
        <translation>V preverjanju</translation>
    </message>
    <message id="outcome.not_reversed">
        <source>Fatta, non stornata</source>
        <translation>Opravljena, ne stornirana</translation>
    </message>
    <message id="outcome.offered">
        <source>Non finita</source>
        <translation>Ni končana</translation>
    </message>
    <message id="outcome.refused">
        <source>Rifiutata</source>
        <translation>Zavrnjena</translation>
    </message>
    <message id="outcome.refused_owing">
        <source>Rifiutata, da ridare</source>
        <translation>Zavrnjena, vrni denar</translation>
    </message>
    <message id="outcome.reversed">
        <source>Stornata</source>
        <translation>Stornirana</translation>
    </message>
    <message id="outcome.reversed_owing">
        <source>Stornata, da ridare</source>
        <translation>Stornirana, vrni denar</translation>
    </message>
    <message id="outcome.reversing">
        <source>Storno in verifica</source>
        <translation>Storno v preverjanju</translation>
    </message>
    <message id="outcome.voided">
        <source>Annullata</source>
        <translation>Preklicana</translation>
    </message>
    <message id="outcome.voided_owing">
        <source>Annullata, da ridare</source>
        <translation>Preklicana, vrni denar</translation>
    </message>
    <message id="outcome.voiding">
        <source>Annullo in verifica</source>
        <translation>Preklic v preverjanju</translation>
    </message>
    <message id="overlay.abandon.other">
        <source>No, annulla</source>
        <translation>Ne, prekliči</translation>
    </message>
    <message id="overlay.abandon.question">
        <source>Hai già preso dei soldi?</source>
        <translation>Si že vzel denar?</translation>
    </message>
    <message id="overlay.abandon.sentence">
        <source>Se li hai presi, torna indietro e ridalli.</source>
        <translation>Če si ga vzel, pojdi nazaj in ga vrni.</translation>
    </message>
    <message id="overlay.abandon_found.other">
        <source>Sicuro, non li ho</source>
        <translation>Gotovo, nimam ga</translation>
    </message>
    <message id="overlay.abandon_found.question">
        <source>Sicuro di non avere {total}?</source>
        <translation>Gotovo nimaš {total}?</translation>
    </message>
    <message id="overlay.abandon_found.sentence">
        <source>La vendita si chiude. Non si ricarica niente.</source>
        <translation>Prodaja se zapre. Nič se ne napolni.</translation>
    </message>
    <message id="overlay.back">
        <source>Torna indietro</source>
        <translation>Nazaj</translation>
    </message>
    <message id="overlay.close.other">
        <source>Chiudi lo stesso</source>
        <translation>Vseeno zapri</translation>
    </message>
    <message id="overlay.close.question">
        <source>Aspetto ancora una risposta</source>
        <translation>Čakam še na odgovor</translation>
    </message>
    <message id="overlay.close.sentence">
        <source>I soldi restano in cassa. Alla riaccensione richiedo da solo.</source>
        <translation>Denar ostane v blagajni. Ob vklopu sam vprašam.</translation>
    </message>
    <message id="overlay.repeat.other">
        <source>Sì, un’altra ricarica</source>
        <translation>Da, še ena polnitev</translation>
    </message>
    <message id="overlay.repeat.question">
        <source>Già ricaricato {amount} {ago}</source>
        <translation>{amount} že napolnjeno {ago}</translation>
    </message>
    <message id="overlay.repeat.safe">
        <source>No, torna indietro</source>
        <translation>Ne, nazaj</translation>
    </message>
    <message id="overlay.repeat.sentence">
        <source>Stesso codice, ricevuta {number}. Ne vuole un’altra?</source>
        <translation>Ista koda, potrdilo {number}. Želi še eno?</translation>
    </message>
    <message id="overlay.reverse.other">
        <source>Sì, scrivo il PIN</source>
        <translation>Da, vpišem PIN</translation>
    </message>
    <message id="overlay.reverse.question">
        <source>Togli la ricarica e ridai {total}?</source>
        <translation>Odvzamem polnitev in vrneš {total}?</translation>
    </message>
    <message id="overlay.reverse.sentence">
        <source>Serve il PIN. Ridai i soldi solo quando lo dico.</source>
        <translation>Potreben je PIN. Denar vrni šele, ko povem.</translation>
    </message>
    <message id="overlay.void.other">
        <source>Sì, chiedi di annullare</source>
        <translation>Da, zahtevaj preklic</translation>
    </message>
    <message id="overlay.void.question">
        <source>Il cliente rivuole i {total}?</source>
        <translation>Stranka želi nazaj {total}?</translation>
    </message>
    <message id="overlay.void.sentence">
        <source>Chiedo al server di annullare. Ridai solo quando lo dico.</source>
        <translation>Strežnik prosim za preklic. Vrni šele, ko povem.</translation>
    </message>
    <message id="paper.amount">
        <source>Ricarica</source>
        <translation>Polnitev</translation>
    </message>
    <message id="paper.authorisation">
        <source>Autorizzazione</source>
        <translation>Odobritev</translation>
    </message>
    <message id="paper.cash">
        <source>CONTANTI</source>
        <translation>GOTOVINA</translation>
    </message>
    <message id="paper.change">
        <source>Resto</source>
        <translation>Vrnjeno</translation>
    </message>
    <message id="paper.code">
        <source>Codice</source>
        <translation>Koda</translation>
    </message>
    <message id="paper.creditor">
        <source>Ente</source>
        <translation>Ustanova</translation>
    </message>
    <message id="paper.done">
        <source>ESEGUITA</source>
        <translation>OPRAVLJENA</translation>
    </message>
    <message id="paper.fee">
        <source>Commissione</source>
        <translation>Provizija</translation>
    </message>
    <message id="paper.in_doubt.advice">
        <source>La ricarica può essere già riuscita. Non pagare una seconda volta. Torna con questo foglio: avrai la ricevuta oppure i tuoi soldi.</source>
        <translation>Polnitev je morda že uspela. Ne plačajte drugič. Vrnite se s tem listom: dobite potrdilo ali svoj denar.</translation>
    </message>
    <message id="paper.in_doubt.large">
        <source>IN VERIFICA</source>
        <translation>V PREVERJANJU</translation>
    </message>
    <message id="paper.in_doubt.paid">
        <source>Pagati in contanti</source>
        <translation>Plačano v gotovini</translation>
    </message>
    <message id="paper.in_doubt.subtitle">
        <source>PAGAMENTO IN VERIFICA</source>
        <translation>PLAČILO V PREVERJANJU</translation>
    </message>
    <message id="paper.in_doubt.title">
        <source>PROMEMORIA</source>
        <translation>OPOMNIK</translation>
    </message>
    <message id="paper.in_words">
        <source>Euro {words}</source>
        <translation>Euro {words}</translation>
    </message>
    <message id="paper.mark.after_restart">
        <source>*** EMESSA DOPO RIAVVIO ***</source>
        <translation>*** IZDANO PO PONOVNEM ZAGONU ***</translation>
    </message>
    <message id="paper.mark.duplicate">
        <source>*** DUPLICATO n. {copy} ***</source>
        <translation>*** DVOJNIK št. {copy} ***</translation>
    </message>
    <message id="paper.mark.pre_copy">
        <source>Ristampa n. {copy}</source>
        <translation>Ponovni tisk št. {copy}</translation>
    </message>
    <message id="paper.mark.printed_at">
        <source>Stampato il {when}</source>
        <translation>Natisnjeno {when}</translation>
    </message>
    <message id="paper.mark.reversed">
        <source>STORNATA</source>
        <translation>STORNIRANO</translation>
    </message>
    <message id="paper.mark.reversed_why">
        <source>Ricarica tolta, soldi resi: questa ricevuta non vale</source>
        <translation>Polnitev odvzeta, denar vrnjen: to potrdilo ne velja</translation>
    </message>
    <message id="paper.not_done.advice">
        <source>Nessuna ricarica, nessun addebito. Ritira i tuoi soldi alla cassa.</source>
        <translation>Brez polnitve, brez bremenitve. Prevzemite svoj denar na blagajni.</translation>
    </message>
    <message id="paper.not_done.give_back">
        <source>DA RIDARE</source>
        <translation>ZA VRNITEV</translation>
    </message>
    <message id="paper.not_done.reason">
        <source>Motivo</source>
        <translation>Razlog</translation>
    </message>
    <message id="paper.not_done.recharged">
        <source>Ricaricato</source>
        <translation>Napolnjeno</translation>
    </message>
    <message id="paper.not_done.title">
        <source>OPERAZIONE NON ESEGUITA</source>
        <translation>OPERACIJA NI OPRAVLJENA</translation>
    </message>
    <message id="paper.operation">
        <source>Operazione</source>
        <translation>Operacija</translation>
    </message>
    <message id="paper.outcome">
        <source>Esito</source>
        <translation>Izid</translation>
    </message>
    <message id="paper.paid_in">
        <source>Pagato in</source>
        <translation>Plačano v</translation>
    </message>
    <message id="paper.practice">
        <source>PROVA - NON VALE</source>
        <translation>PRESKUS - NE VELJA</translation>
    </message>
    <message id="paper.pre.check">
        <source>Controlla importo e totale. Se sono giusti, paga alla cassa.</source>
        <translation>Preverite znesek in skupno vsoto. Če sta prava, plačajte na blagajni.</translation>
    </message>
    <message id="paper.pre.not_a_receipt">
        <source>NON VALIDO COME RICEVUTA</source>
        <translation>NI VELJAVNO KOT POTRDILO</translation>
    </message>
    <message id="paper.pre.not_paid">
        <source>Pagamento non ancora eseguito</source>
        <translation>Plačilo še ni opravljeno</translation>
    </message>
    <message id="paper.pre.title">
        <source>PRE-SCONTRINO</source>
        <translation>OSNUTEK</translation>
    </message>
    <message id="paper.provider">
        <source>Servizio di</source>
        <translation>Ponudnik</translation>
    </message>
    <message id="paper.receipt.code">
        <source>Codice di controllo</source>
        <translation>Kontrolna koda</translation>
    </message>
    <message id="paper.receipt.keep">
        <source>Conserva questa ricevuta per sei anni: vale come prova del pagamento. La carta termica sbiadisce: fanne una copia.</source>
        <translation>Hranite to potrdilo šest let: je dokazilo o plačilu. Termični papir zbledi: naredite kopijo.</translation>
    </message>
    <message id="paper.receipt.not_fiscal">
        <source>DOCUMENTO NON FISCALE</source>
        <translation>NI DAVČNI DOKUMENT</translation>
    </message>
    <message id="paper.receipt.title">
        <source>RICEVUTA DI PAGAMENTO</source>
        <translation>POTRDILO O PLAČILU</translation>
    </message>
    <message id="paper.received">
        <source>Ricevuti</source>
        <translation>Prejeto</translation>
    </message>
    <message id="paper.service">
        <source>Servizio</source>
        <translation>Storitev</translation>
    </message>
    <message id="paper.storno.advice">
        <source>La ricevuta di questa operazione non vale più.</source>
        <translation>Potrdilo te operacije ne velja več.</translation>
    </message>
    <message id="paper.storno.fee">
        <source>Commissione resa</source>
        <translation>Vrnjena provizija</translation>
    </message>
    <message id="paper.storno.given_back">
        <source>RESI</source>
        <translation>VRNJENO</translation>
    </message>
    <message id="paper.storno.given_in">
        <source>Resi in</source>
        <translation>Vrnjeno v</translation>
    </message>
    <message id="paper.storno.receipt">
        <source>Ricevuta stornata</source>
        <translation>Stornirano potrdilo</translation>
    </message>
    <message id="paper.storno.signature">
        <source>Firma del cliente, per i soldi ricevuti:</source>
        <translation>Podpis stranke, za prejeti denar:</translation>
    </message>
    <message id="paper.storno.subtitle">
        <source>RICARICA TOLTA, SOLDI RESI</source>
        <translation>POLNITEV ODVZETA, DENAR VRNJEN</translation>
    </message>
    <message id="paper.storno.taken_back">
        <source>Ricarica tolta</source>
        <translation>Odvzeta polnitev</translation>
    </message>
    <message id="paper.storno.title">
        <source>STORNO</source>
        <translation>STORNO</translation>
    </message>
    <message id="paper.total">
        <source>TOTALE</source>
        <translation>SKUPAJ</translation>
    </message>
    <message id="paper.visit.amounts">
        <source>Ricariche</source>
        <translation>Polnitve</translation>
    </message>
    <message id="paper.visit.apart">
        <source>Con ricevuta a parte</source>
        <translation>Z ločenim potrdilom</translation>
    </message>
    <message id="paper.visit.check">
        <source>Controlla gli importi e il totale. Se sono giusti, paga alla cassa.</source>
        <translation>Preverite zneske in skupno vsoto. Če so pravi, plačajte na blagajni.</translation>
    </message>
    <message id="paper.visit.collected">
        <source>Incassati in tutto</source>
        <translation>Prejeto skupaj</translation>
    </message>
    <message id="paper.visit.done">
        <source>ESEGUITE</source>
        <translation>OPRAVLJENE</translation>
    </message>
    <message id="paper.visit.fees">
        <source>Commissioni</source>
        <translation>Provizije</translation>
    </message>
    <message id="paper.visit.given_back">
        <source>Ridati</source>
        <translation>Vrnjeno</translation>
    </message>
    <message id="paper.visit.in_doubt_advice">
        <source>Può essere già riuscita: non pagare una seconda volta. Torna con questo foglio: avrai la ricevuta oppure i tuoi soldi.</source>
        <translation>Morda je že uspela: ne plačajte drugič. Vrnite se s tem listom: dobite potrdilo ali svoj denar.</translation>
    </message>
    <message id="paper.visit.not_done">
        <source>NON ESEGUITA</source>
        <translation>NI OPRAVLJENA</translation>
    </message>
    <message id="paper.visit.one_of">
        <source>Codice {number} di {count}</source>
        <translation>Koda {number} od {count}</translation>
    </message>
    <message id="paper.visit.row_total">
        <source>Totale</source>
        <translation>Skupaj</translation>
    </message>
    <message id="paper.when">
        <source>Data e ora</source>
        <translation>Datum in ura</translation>
    </message>
    <message id="paper_column.empty">
        <source>Niente in sospeso</source>
        <translation>Nič odprtega</translation>
    </message>
    <message id="paper_column.empty_why">
        <source>Lo scontrino si compone qui.</source>
        <translation>Tu nastane listek.</translation>
    </message>
    <message id="paper_column.no_paper">
        <source>Nessuna ricevuta</source>
        <translation>Ni potrdila</translation>
    </message>
    <message id="paper_column.no_paper_why">
        <source>Qui non c’è niente da ristampare.</source>
        <translation>Tu ni česa natisniti znova.</translation>
    </message>
    <message id="paper_column.pending" numerus="yes">
        <source>{count} in sospeso</source>
        <translation>
            <numerusform>{count} odprta</numerusform>
            <numerusform>{count} odprti</numerusform>
            <numerusform>{count} odprte</numerusform>
            <numerusform>{count} odprtih</numerusform>
        </translation>
    </message>
    <message id="paper_column.pending_why" numerus="yes">
        <source>Le trovi sulla pagina iniziale.</source>
        <translation>
            <numerusform>Najdeš jo na začetni strani.</numerusform>
            <numerusform>Najdeš ju na začetni strani.</numerusform>
            <numerusform>Najdeš jih na začetni strani.</numerusform>
            <numerusform>Najdeš jih na začetni strani.</numerusform>
        </translation>
    </message>
    <message id="pending.give_back">
        <source>Da ridare: {total}</source>
        <translation>Za vrnitev: {total}</translation>
    </message>
    <message id="pending.in_doubt">
        <source>In verifica: {total}</source>
        <translation>V preverjanju: {total}</translation>
    </message>
    <message id="pending.not_reversed">
        <source>Storno rifiutato: {total}</source>
        <translation>Storno zavrnjen: {total}</translation>
    </message>
    <message id="pending.offer">
        <source>Non finita: {total}</source>
        <translation>Ni končana: {total}</translation>
    </message>
    <message id="pending.receipt">
        <source>Ricevuta di {total}</source>
        <translation>Potrdilo za {total}</translation>
    </message>
    <message id="picture.none_in_file">
        <source>In questa foto non trovo codici. Prova con un’altra.</source>
        <translation>V tej sliki ne najdem kod. Poskusi z drugo.</translation>
    </message>
    <message id="picture.none_seen">
        <source>Non trovo codici. Avvicina il codice, o scrivilo a mano.</source>
        <translation>Ne najdem kod. Približaj kodo ali jo vpiši.</translation>
    </message>
    <message id="picture.study_failed">
        <source>La ricerca non è riuscita. Riprova tra un momento.</source>
        <translation>Iskanje ni uspelo. Čez trenutek poskusi znova.</translation>
    </message>
    <message id="pin.checking">
        <source>Controllo il PIN…</source>
        <translation>Preverjam PIN…</translation>
    </message>
    <message id="pin.locked">
        <source>Troppi tentativi sbagliati. Attendi, poi riprova.</source>
        <translation>Preveč napačnih poskusov. Počakaj, potem poskusi znova.</translation>
    </message>
    <message id="pin.locked_for">
        <source>Riprova tra {minutes} min</source>
        <translation>Poskusi znova čez {minutes} min</translation>
    </message>
    <message id="pin.not_set">
        <source>Il PIN non c’è ancora. Lo imposta il tecnico: pos-app pin set.</source>
        <translation>PIN še ni določen. Določi ga tehnik: pos-app pin set.</translation>
    </message>
    <message id="pin.of">
        <source>PIN di {name}</source>
        <translation>PIN: {name}</translation>
    </message>
    <message id="pin.primary">
        <source>Storna {total}</source>
        <translation>Storniraj {total}</translation>
    </message>
    <message id="pin.question">
        <source>PIN del titolare</source>
        <translation>PIN lastnika</translation>
    </message>
    <message id="pin.to_give_back">
        <source>Da ridare</source>
        <translation>Za vrnitev</translation>
    </message>
    <message id="pin.too_late">
        <source>Questa operazione non si storna più.</source>
        <translation>Te operacije ni več mogoče stornirati.</translation>
    </message>
    <message id="pin.too_simple">
        <source>Una cifra sola, ripetuta: cancella</source>
        <translation>Ena sama števka, ponovljena: zbriši</translation>
    </message>
    <message id="pin.unreadable">
        <source>Il PIN non si legge. Riavvia, o chiama l’assistenza.</source>
        <translation>PIN ni berljiv. Znova zaženi ali pokliči podporo.</translation>
    </message>
    <message id="pin.waiting">
        <source>Scrivi il PIN, almeno sei cifre</source>
        <translation>Vpiši PIN, vsaj šest števk</translation>
    </message>
    <message id="pin.wrong" numerus="yes">
        <source>PIN sbagliato. Restano {count} tentativi.</source>
        <translation>
            <numerusform>Napačen PIN. Ostane {count} poskus.</numerusform>
            <numerusform>Napačen PIN. Ostaneta {count} poskusa.</numerusform>
            <numerusform>Napačen PIN. Ostanejo {count} poskusi.</numerusform>
            <numerusform>Napačen PIN. Ostane {count} poskusov.</numerusform>
        </translation>
    </message>
    <message id="printer.counter">
        <source>Conta i tagli: {answer}</source>
        <translation>Šteje reze: {answer}</translation>
    </message>
    <message id="printer.echo">
        <source>Ripete il segno del foglio (GS ( H): {answer}</source>
        <translation>Ponovi znak lista (GS ( H): {answer}</translation>
    </message>
    <message id="printer.fence">
        <source>Risponde a suo turno (GS r): {answer}</source>
        <translation>Odgovori, ko je na vrsti (GS r): {answer}</translation>
    </message>
    <message id="printer.hasty">
        <source>Ha risposto prima che la carta potesse uscire: la risposta non vale.</source>
        <translation>Odgovoril je, preden je papir lahko prišel ven: odgovor ne velja.</translation>
    </message>
    <message id="printer.kept">
        <source>Annotato per {address}.</source>
        <translation>Zapisano za {address}.</translation>
    </message>
    <message id="printer.kind.network">
        <source>in rete, ascolta dove ascoltano le stampanti</source>
        <translation>v omrežju, posluša, kjer poslušajo tiskalniki</translation>
    </message>
    <message id="printer.kind.queue">
        <source>coda di stampa, solo andata</source>
        <translation>tiskalna vrsta, enosmerno</translation>
    </message>
    <message id="printer.kind.serial">
        <source>porta seriale</source>
        <translation>serijska vrata</translation>
    </message>
    <message id="printer.kind.usb">
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message id="printer.no">
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message id="printer.no_network">
        <source>Su questo sistema la rete non si può interrogare.</source>
        <translation>V tem sistemu omrežja ni mogoče vprašati.</translation>
    </message>
    <message id="printer.none">
        <source>Nessuna stampante trovata.</source>
        <translation>Ni najden noben tiskalnik.</translation>
    </message>
    <message id="printer.one_way">
        <source>Solo andata: non conferma mai. Dopo ogni foglio guarda tu.</source>
        <translation>Enosmerno: nikoli ne potrdi. Po vsakem listu poglej sam.</translation>
    </message>
    <message id="printer.print_tip">
        <source>Con --print prova anche sulla carta.</source>
        <translation>Z --print se preizkusi tudi na papirju.</translation>
    </message>
    <message id="printer.says">
        <source>Dice di essere: {says}</source>
        <translation>Pravi, da je: {says}</translation>
    </message>
    <message id="printer.slip.not_sent">
        <source>Il foglio non è partito.</source>
        <translation>List ni odšel.</translation>
    </message>
    <message id="printer.slip.printed">
        <source>Il foglio è uscito: dice a quale indirizzo.</source>
        <translation>List je zunaj: na njem je naslov.</translation>
    </message>
    <message id="printer.slip.unknown">
        <source>Il foglio è partito: guarda se è uscito.</source>
        <translation>List je odšel: poglej, ali je zunaj.</translation>
    </message>
    <message id="printer.spooler">
        <source>Una coda non sente la stampante: solo andata.</source>
        <translation>Tiskalna vrsta ne sliši tiskalnika: enosmerno.</translation>
    </message>
    <message id="printer.status">
        <source>Dice come sta (DLE EOT): {answer}</source>
        <translation>Pove, kako je z njim (DLE EOT): {answer}</translation>
    </message>
    <message id="printer.status_only">
        <source>Dice come sta, ma non conferma i fogli. Dopo ogni foglio guarda tu.</source>
        <translation>Pove, kako je z njim, a ne potrdi listov. Po vsakem listu poglej sam.</translation>
    </message>
    <message id="printer.two_way">
        <source>Conferma i fogli.</source>
        <translation>Potrdi liste.</translation>
    </message>
    <message id="printer.untried">
        <source>non provato</source>
        <translation>ni preizkušeno</translation>
    </message>
    <message id="printer.was_heard">
        <source>Prima rispondeva: non annoto nulla. Un terminale la usa? Se no, --print.</source>
        <translation>Prej je odgovarjal: nič ne zapišem. Ga uporablja terminal? Če ne, --print.</translation>
    </message>
    <message id="printer.yes">
        <source>sì</source>
        <translation>da</translation>
    </message>
    <message id="reason.amount_outside_limits">
        <source>Importo non ammesso</source>
        <translation>Znesek ni dovoljen</translation>
    </message>
    <message id="reason.balance_spent">
        <source>Credito già usato</source>
        <translation>Dobroimetje že porabljeno</translation>
    </message>
    <message id="reason.code_not_active">
        <source>Codice non attivo</source>
        <translation>Koda ni aktivna</translation>
    </message>
    <message id="reason.code_unknown">
        <source>Codice sconosciuto</source>
        <translation>Neznana koda</translation>
    </message>
    <message id="reason.quote_expired">
        <source>Prezzo scaduto</source>
        <translation>Cena je potekla</translation>
    </message>
    <message id="reason.refused_otherwise">
        <source>Rifiutata dal server</source>
        <translation>Zavrnil strežnik</translation>
    </message>
    <message id="reason.reversal_window_closed">
        <source>Tempo per lo storno finito</source>
        <translation>Čas za storno je potekel</translation>
    </message>
    <message id="reason.service_closed">
        <source>Servizio sospeso</source>
        <translation>Storitev ustavljena</translation>
    </message>
    <message id="refusal.altered_paper">
        <source>Ricevuta alterata: non dice quello che sa il terminale. Non vale.</source>
        <translation>Potrdilo je spremenjeno: ne pove tega, kar ve terminal. Ne velja.</translation>
    </message>
    <message id="refusal.bank_code">
        <source>Questo è un codice bancario. Chiedi il QR di SpazioScuola.</source>
        <translation>To je bančna koda. Prosi za QR SpazioScuola.</translation>
    </message>
    <message id="refusal.control_signs">
        <source>Questo codice contiene comandi. Chiedi il QR di SpazioScuola.</source>
        <translation>Ta koda vsebuje ukaze. Prosi za QR SpazioScuola.</translation>
    </message>
    <message id="refusal.damaged">
        <source>Il codice non torna. Riprova o chiedine uno nuovo.</source>
        <translation>Koda se ne ujema. Poskusi znova ali prosi za novo.</translation>
    </message>
    <message id="refusal.damaged_fiscal_code">
        <source>Questa tessera non si legge bene. Chiedi il QR.</source>
        <translation>Ta izkaznica se slabo bere. Prosi za QR.</translation>
    </message>
    <message id="refusal.damaged_notice">
        <source>Questo avviso pagoPA non si legge bene.</source>
        <translation>To obvestilo pagoPA se slabo bere.</translation>
    </message>
    <message id="refusal.empty">
        <source>Il codice è vuoto. Riprova.</source>
        <translation>Koda je prazna. Poskusi znova.</translation>
    </message>
    <message id="refusal.fiscal_code">
        <source>Questa è una tessera sanitaria. Chiedi il QR di SpazioScuola.</source>
        <translation>To je zdravstvena izkaznica. Prosi za QR SpazioScuola.</translation>
    </message>
    <message id="refusal.foreign_paper">
        <source>Questo foglio è di un altro terminale o falso. Qui non vale.</source>
        <translation>Ta list je z drugega terminala ali ponarejen. Tu ne velja.</translation>
    </message>
    <message id="refusal.foreign_signs">
        <source>Questo codice ha segni estranei. Chiedi il QR di SpazioScuola.</source>
        <translation>Ta koda ima tuje znake. Prosi za QR SpazioScuola.</translation>
    </message>
    <message id="refusal.hidden_signs">
        <source>Questo codice ha segni nascosti. Chiedi il QR di SpazioScuola.</source>
        <translation>Ta koda ima skrite znake. Prosi za QR SpazioScuola.</translation>
    </message>
    <message id="refusal.not_ours">
        <source>Questo non è un codice di ricarica. Chiedi il QR di SpazioScuola.</source>
        <translation>To ni koda za polnitev. Prosi za QR SpazioScuola.</translation>
    </message>
    <message id="refusal.not_text">
        <source>Questo codice contiene dati, non un testo. Chiedi il QR di SpazioScuola.</source>
        <translation>Ta koda vsebuje podatke, ne besedila. Prosi za QR SpazioScuola.</translation>
    </message>
    <message id="refusal.notice">
        <source>Questo è un avviso pagoPA: si paga presto anche qui.</source>
        <translation>To je obvestilo pagoPA: kmalu se plača tudi tu.</translation>
    </message>
    <message id="refusal.our_paper">
        <source>Questo foglio nostro non è di questo terminale.</source>
        <translation>Ta naš list ni s tega terminala.</translation>
    </message>
    <message id="refusal.reader_setup">
        <source>Questo codice regola un lettore. Non passarlo: chiama l’assistenza.</source>
        <translation>Ta koda nastavlja čitalnik. Ne beri je: pokliči podporo.</translation>
    </message>
    <message id="refusal.too_long">
        <source>Questo non è un codice di ricarica. È troppo lungo.</source>
        <translation>To ni koda za polnitev. Predolga je.</translation>
    </message>
    <message id="refusal.unreadable">
        <source>Il codice non si legge. Riprova.</source>
        <translation>Koda ni berljiva. Poskusi znova.</translation>
    </message>
    <message id="refusal.web_link">
        <source>Questo è un indirizzo web. Chiedi il QR di SpazioScuola.</source>
        <translation>To je spletni naslov. Prosi za QR SpazioScuola.</translation>
    </message>
    <message id="refused.give_back">
        <source>Ridai al cliente</source>
        <translation>Vrni stranki</translation>
    </message>
    <message id="refused.given_back">
        <source>Ridati al cliente</source>
        <translation>Vrnjeno stranki</translation>
    </message>
    <message id="refused.primary">
        <source>Ho ridato {total}</source>
        <translation>Vrnil sem {total}</translation>
    </message>
    <message id="refused.sentence">
        <source>Non è stato ricaricato niente.</source>
        <translation>Nič ni bilo napolnjeno.</translation>
    </message>
    <message id="refused.slip_again">
        <source>Ristampa il foglio</source>
        <translation>Znova natisni list</translation>
    </message>
    <message id="refused.title">
        <source>Ricarica rifiutata</source>
        <translation>Polnitev zavrnjena</translation>
    </message>
    <message id="resume.advice">
        <source>Il terminale si era spento. Non si è perso niente.</source>
        <translation>Terminal je bil ugasnjen. Nič ni izgubljeno.</translation>
    </message>
    <message id="resume.at">
        <source>ore {time}</source>
        <translation>ob {time}</translation>
    </message>
    <message id="resume.collected">
        <source>Soldi presi o no?</source>
        <translation>Denar vzet ali ne?</translation>
    </message>
    <message id="resume.collected.in_all">
        <source>Stesso cliente: in tutto erano {total}.</source>
        <translation>Ista stranka: skupaj je bilo {total}.</translation>
    </message>
    <message id="resume.collected.no">
        <source>No, non ho preso soldi</source>
        <translation>Ne, nisem vzel denarja</translation>
    </message>
    <message id="resume.collected.others_paid">
        <source>Stesso cliente: gli altri {total} li hai presi.</source>
        <translation>Ista stranka: drugih {total} že imaš.</translation>
    </message>
    <message id="resume.collected.yes">
        <source>Sì, ho incassato {total}</source>
        <translation>Da, prejel sem {total}</translation>
    </message>
    <message id="resume.collected_why">
        <source>Guarda nel cassetto. C’era il pre-scontrino.</source>
        <translation>Poglej v predal. Osnutek je bil.</translation>
    </message>
    <message id="resume.confirmed">
        <source>Fatta, manca la ricevuta</source>
        <translation>Uspela, manjka potrdilo</translation>
    </message>
    <message id="resume.confirmed_why">
        <source>La stampo io. Poi dalla al cliente.</source>
        <translation>Jaz ga natisnem. Potem ga daj stranki.</translation>
    </message>
    <message id="resume.frozen">
        <source>Chiama l’assistenza</source>
        <translation>Pokliči podporo</translation>
    </message>
    <message id="resume.frozen_why">
        <source>Il server ha dato due risposte diverse.</source>
        <translation>Strežnik je dal dva različna odgovora.</translation>
    </message>
    <message id="resume.in_doubt">
        <source>Soldi presi, esito non noto</source>
        <translation>Denar vzet, izid ni znan</translation>
    </message>
    <message id="resume.in_doubt.go_on">
        <source>Avanti: va da sola</source>
        <translation>Naprej: gre samo</translation>
    </message>
    <message id="resume.in_doubt_why">
        <source>Non ridare i soldi. Chiedo al server.</source>
        <translation>Ne vračaj denarja. Vprašam strežnik.</translation>
    </message>
    <message id="resume.later">
        <source>Dopo</source>
        <translation>Potem</translation>
    </message>
    <message id="resume.more" numerus="yes">
        <source>Altre {count} da finire</source>
        <translation>
            <numerusform>Še {count} odprta</numerusform>
            <numerusform>Še {count} odprti</numerusform>
            <numerusform>Še {count} odprte</numerusform>
            <numerusform>Še {count} odprtih</numerusform>
        </translation>
    </message>
    <message id="resume.now">
        <source>Adesso</source>
        <translation>Zdaj</translation>
    </message>
    <message id="resume.receipt">
        <source>Fatta, ricevuta non provata</source>
        <translation>Uspela, potrdilo ni gotovo</translation>
    </message>
    <message id="resume.receipt.no">
        <source>No, ristampa</source>
        <translation>Ne, natisni znova</translation>
    </message>
    <message id="resume.receipt.yes">
        <source>Sì, la ricevuta è uscita</source>
        <translation>Da, potrdilo je zunaj</translation>
    </message>
    <message id="resume.receipt_why">
        <source>Guarda se la ricevuta è uscita.</source>
        <translation>Poglej, ali je potrdilo zunaj.</translation>
    </message>
    <message id="resume.returned">
        <source>Non fatta, soldi da ridare</source>
        <translation>Ni uspela, vrni denar</translation>
    </message>
    <message id="resume.returned.yes">
        <source>Ho ridato {total}</source>
        <translation>Vrnil sem {total}</translation>
    </message>
    <message id="resume.returned_why">
        <source>Non è stato ricaricato niente.</source>
        <translation>Nič ni bilo napolnjeno.</translation>
    </message>
    <message id="resume.reversed">
        <source>Stornata, soldi da ridare</source>
        <translation>Stornirana, vrni denar</translation>
    </message>
    <message id="resume.reversed_why">
        <source>La ricarica è stata tolta.</source>
        <translation>Polnitev je odvzeta.</translation>
    </message>
    <message id="resume.reversing">
        <source>Storno chiesto, esito non noto</source>
        <translation>Storno poslan, izid ni znan</translation>
    </message>
    <message id="resume.reversing_why">
        <source>Non ridare ancora i soldi. Chiedo al server.</source>
        <translation>Še ne vračaj denarja. Vprašam strežnik.</translation>
    </message>
    <message id="resume.row">
        <source>Operazione {number}, {total}</source>
        <translation>Operacija {number}, {total}</translation>
    </message>
    <message id="resume.title" numerus="yes">
        <source>{count} operazioni da finire</source>
        <translation>
            <numerusform>{count} nedokončana operacija</numerusform>
            <numerusform>{count} nedokončani operaciji</numerusform>
            <numerusform>{count} nedokončane operacije</numerusform>
            <numerusform>{count} nedokončanih operacij</numerusform>
        </translation>
    </message>
    <message id="resume.voided">
        <source>Annullata, soldi da ridare</source>
        <translation>Preklicana, vrni denar</translation>
    </message>
    <message id="resume.voided_why">
        <source>Non è stato ricaricato niente.</source>
        <translation>Nič ni bilo napolnjeno.</translation>
    </message>
    <message id="resume.voiding">
        <source>Annullo chiesto, esito non noto</source>
        <translation>Preklic poslan, izid ni znan</translation>
    </message>
    <message id="resume.voiding_why">
        <source>Non ridare ancora i soldi. Chiedo al server.</source>
        <translation>Še ne vračaj denarja. Vprašam strežnik.</translation>
    </message>
    <message id="reversed.sentence">
        <source>La ricarica è stata tolta.</source>
        <translation>Polnitev je odvzeta.</translation>
    </message>
    <message id="reversed.title">
        <source>Ricarica stornata</source>
        <translation>Polnitev stornirana</translation>
    </message>
    <message id="reversing.sentence">
        <source>Il server non ha ancora risposto.</source>
        <translation>Strežnik še ni odgovoril.</translation>
    </message>
    <message id="reversing.title">
        <source>Storno in corso…</source>
        <translation>Storno poteka…</translation>
    </message>
    <message id="scroll.down">
        <source>Mostra più giù</source>
        <translation>Niže</translation>
    </message>
    <message id="scroll.up">
        <source>Mostra più su</source>
        <translation>Više</translation>
    </message>
    <message id="searching.camera">
        <source>Tieni il codice dov’è ancora un momento.</source>
        <translation>Kodo drži tam še trenutek.</translation>
    </message>
    <message id="searching.file">
        <source>Guardo la foto in ogni modo.</source>
        <translation>Sliko gledam na vse načine.</translation>
    </message>
    <message id="searching.heading">
        <source>Ricerca in una foto</source>
        <translation>Iskanje v sliki</translation>
    </message>
    <message id="searching.primary">
        <source>Attendi: sto guardando la foto</source>
        <translation>Počakaj: gledam sliko</translation>
    </message>
    <message id="searching.title">
        <source>Sto cercando…</source>
        <translation>Iščem…</translation>
    </message>
    <message id="second_look.other">
        <source>Sì, {amount}</source>
        <translation>Da, {amount}</translation>
    </message>
    <message id="second_look.question">
        <source>{amount}: è giusto?</source>
        <translation>{amount}: je prav?</translation>
    </message>
    <message id="second_look.safe">
        <source>No, correggi</source>
        <translation>Ne, popravi</translation>
    </message>
    <message id="second_look.sentence">
        <source>In parole: {words}</source>
        <translation>Na listku: {words}</translation>
    </message>
    <message id="settings.customer">
        <source>Per il cliente</source>
        <translation>Za stranke</translation>
    </message>
    <message id="settings.customer.screen">
        <source>Come qui</source>
        <translation>Kot tukaj</translation>
    </message>
    <message id="settings.customer_why">
        <source>La lingua del suo display e della voce.</source>
        <translation>Jezik njihovega zaslona in glasu.</translation>
    </message>
    <message id="settings.damaged">
        <source>Le scelte di prima non si leggono. Scegli di nuovo.</source>
        <translation>Prejšnje izbire niso berljive. Izberi znova.</translation>
    </message>
    <message id="settings.display">
        <source>Display</source>
        <translation>Zaslon</translation>
    </message>
    <message id="settings.display_why">
        <source>Sul secondo schermo il cliente legge somma ed esito.</source>
        <translation>Na drugem zaslonu stranka bere vsoto in izid.</translation>
    </message>
    <message id="settings.door">
        <source>Impostazioni</source>
        <translation>Nastavitve</translation>
    </message>
    <message id="settings.fixed">
        <source>Lo ha fissato il tecnico: qui non si cambia.</source>
        <translation>Določil tehnik: tu se ne spreminja.</translation>
    </message>
    <message id="settings.hand">
        <source>Mano</source>
        <translation>Roka</translation>
    </message>
    <message id="settings.hand.left">
        <source>Sinistra</source>
        <translation>Leva</translation>
    </message>
    <message id="settings.hand.right">
        <source>Destra</source>
        <translation>Desna</translation>
    </message>
    <message id="settings.hand_why">
        <source>Con la sinistra, carta e tasti passano a sinistra.</source>
        <translation>Z levo so papir in tipke na levi.</translation>
    </message>
    <message id="settings.heading">
        <source>Impostazioni</source>
        <translation>Nastavitve</translation>
    </message>
    <message id="settings.language">
        <source>Lingua</source>
        <translation>Jezik</translation>
    </message>
    <message id="settings.language_why">
        <source>Dello schermo. I fogli restano in italiano.</source>
        <translation>Jezik zaslona. Listi ostanejo v italijanščini.</translation>
    </message>
    <message id="settings.lock">
        <source>Blocco</source>
        <translation>Zaklep</translation>
    </message>
    <message id="settings.lock.15">
        <source>15 minuti</source>
        <translation>15 minut</translation>
    </message>
    <message id="settings.lock.2">
        <source>2 minuti</source>
        <translation>2 minuti</translation>
    </message>
    <message id="settings.lock.5">
        <source>5 minuti</source>
        <translation>5 minut</translation>
    </message>
    <message id="settings.lock_why">
        <source>Quando nessuno tocca niente. Poi serve un PIN.</source>
        <translation>Ko se nihče ničesar ne dotakne. Potem je treba PIN.</translation>
    </message>
    <message id="settings.look">
        <source>Conferma</source>
        <translation>Preverjanje</translation>
    </message>
    <message id="settings.look.100">
        <source>Oltre 100 €</source>
        <translation>Nad 100 €</translation>
    </message>
    <message id="settings.look.200">
        <source>Oltre 200 €</source>
        <translation>Nad 200 €</translation>
    </message>
    <message id="settings.look.500">
        <source>Oltre 500 €</source>
        <translation>Nad 500 €</translation>
    </message>
    <message id="settings.look_why">
        <source>Da quale importo chiedo se la cifra è giusta.</source>
        <translation>Od katerega zneska vprašam, ali je pravi.</translation>
    </message>
    <message id="settings.motion">
        <source>Movimento</source>
        <translation>Gibanje</translation>
    </message>
    <message id="settings.motion_why">
        <source>La carta che sale e si strappa.</source>
        <translation>Papir, ki se dvigne in odtrga.</translation>
    </message>
    <message id="settings.never">
        <source>Mai</source>
        <translation>Nikoli</translation>
    </message>
    <message id="settings.next_start">
        <source>Vale dal prossimo avvio.</source>
        <translation>Velja od naslednjega zagona.</translation>
    </message>
    <message id="settings.no">
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message id="settings.not_kept">
        <source>Vale solo fino allo spegnimento: il disco non scrive.</source>
        <translation>Velja le do izklopa: disk ne zapisuje.</translation>
    </message>
    <message id="settings.primary">
        <source>Fatto</source>
        <translation>Končano</translation>
    </message>
    <message id="settings.print">
        <source>Stampa</source>
        <translation>Tisk</translation>
    </message>
    <message id="settings.print.large">
        <source>Grande</source>
        <translation>Velik</translation>
    </message>
    <message id="settings.print.normal">
        <source>Normale</source>
        <translation>Običajen</translation>
    </message>
    <message id="settings.print_why">
        <source>Righe alte il doppio su ogni foglio.</source>
        <translation>Dvakrat višje vrstice na vsakem listu.</translation>
    </message>
    <message id="settings.rest">
        <source>Pausa dei tasti</source>
        <translation>Premor tipk</translation>
    </message>
    <message id="settings.rest.1500">
        <source>Molto lunga</source>
        <translation>Zelo dolg</translation>
    </message>
    <message id="settings.rest.400">
        <source>Breve</source>
        <translation>Kratek</translation>
    </message>
    <message id="settings.rest.600">
        <source>Normale</source>
        <translation>Običajen</translation>
    </message>
    <message id="settings.rest.900">
        <source>Lunga</source>
        <translation>Dolg</translation>
    </message>
    <message id="settings.rest_why">
        <source>Quanto aspetta il tasto grande a ogni nuova pagina.</source>
        <translation>Koliko čaka velika tipka na vsaki novi strani.</translation>
    </message>
    <message id="settings.second">
        <source>Seconda lingua</source>
        <translation>Drugi jezik</translation>
    </message>
    <message id="settings.second.none">
        <source>Solo italiano</source>
        <translation>Samo italijanščina</translation>
    </message>
    <message id="settings.second_why">
        <source>Sui fogli del cliente, sotto l’italiano.</source>
        <translation>Na listih za stranko, pod italijanščino.</translation>
    </message>
    <message id="settings.text">
        <source>Scritte</source>
        <translation>Črke</translation>
    </message>
    <message id="settings.text.100">
        <source>Normali</source>
        <translation>Običajne</translation>
    </message>
    <message id="settings.text.125">
        <source>Più grandi</source>
        <translation>Večje</translation>
    </message>
    <message id="settings.text.150">
        <source>Grandi</source>
        <translation>Velike</translation>
    </message>
    <message id="settings.text.200">
        <source>Grandissime</source>
        <translation>Ogromne</translation>
    </message>
    <message id="settings.text_why">
        <source>Quanto sono grandi le scritte piccole.</source>
        <translation>Kako velike so male črke.</translation>
    </message>
    <message id="settings.theme">
        <source>Colori</source>
        <translation>Barve</translation>
    </message>
    <message id="settings.theme.contrast">
        <source>Contrasto</source>
        <translation>Kontrast</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Scuri</source>
        <translation>Temne</translation>
    </message>
    <message id="settings.theme.light">
        <source>Chiari</source>
        <translation>Svetle</translation>
    </message>
    <message id="settings.theme_why">
        <source>Chiari di giorno, scuri la sera. Contrasto per vedere meglio.</source>
        <translation>Svetle podnevi, temne zvečer. Kontrast za boljši vid.</translation>
    </message>
    <message id="settings.voice">
        <source>Voce</source>
        <translation>Glas</translation>
    </message>
    <message id="settings.voice_why">
        <source>Dice al cliente somma, totale ed esito.</source>
        <translation>Stranki pove znesek, vsoto in izid.</translation>
    </message>
    <message id="settings.volume">
        <source>Suoni</source>
        <translation>Zvoki</translation>
    </message>
    <message id="settings.volume.0">
        <source>Spenti</source>
        <translation>Izklopljeni</translation>
    </message>
    <message id="settings.volume.100">
        <source>Alti</source>
        <translation>Glasni</translation>
    </message>
    <message id="settings.volume.30">
        <source>Bassi</source>
        <translation>Tihi</translation>
    </message>
    <message id="settings.volume.70">
        <source>Normali</source>
        <translation>Običajni</translation>
    </message>
    <message id="settings.volume_why">
        <source>Quanto si sentono. Lo schermo dice sempre tutto.</source>
        <translation>Kako glasni so. Zaslon vedno pove vse.</translation>
    </message>
    <message id="settings.yes">
        <source>Sì</source>
        <translation>Da</translation>
    </message>
    <message id="setup.again">
        <source>Ricomincia</source>
        <translation>Začni znova</translation>
    </message>
    <message id="setup.as_shown">
        <source>come il computer</source>
        <translation>kot računalnik</translation>
    </message>
    <message id="setup.end.enter">
        <source>Invio</source>
        <translation>Enter</translation>
    </message>
    <message id="setup.end.none">
        <source>nessuno</source>
        <translation>brez</translation>
    </message>
    <message id="setup.end.other">
        <source>altro</source>
        <translation>drugo</translation>
    </message>
    <message id="setup.end.tab">
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message id="setup.end.two_enters">
        <source>Invio doppio</source>
        <translation>dvojni Enter</translation>
    </message>
    <message id="setup.found">
        <source>Tastiera {layout}, fine riga {end}, {pace}.</source>
        <translation>Tipkovnica {layout}, konec vrstice {end}, {pace}.</translation>
    </message>
    <message id="setup.how">
        <source>Passa questo codice, dallo schermo o dal foglio.</source>
        <translation>Preberi to kodo, z zaslona ali z lista.</translation>
    </message>
    <message id="setup.how_why">
        <source>Il lettore legge il quadrato o le righe.</source>
        <translation>Čitalnik bere kvadrat ali črte.</translation>
    </message>
    <message id="setup.leave">
        <source>Esci</source>
        <translation>Izhod</translation>
    </message>
    <message id="setup.not_saved">
        <source>Il lettore va, ma non posso ricordarlo</source>
        <translation>Čitalnik dela, a si ga ne morem zapomniti</translation>
    </message>
    <message id="setup.not_saved_do">
        <source>Chiama l&apos;assistenza: {detail}.</source>
        <translation>Pokliči podporo: {detail}.</translation>
    </message>
    <message id="setup.other_code">
        <source>Questo non è il codice di prova</source>
        <translation>To ni preskusna koda</translation>
    </message>
    <message id="setup.other_code_do">
        <source>Passa il codice che vedi qui.</source>
        <translation>Preberi kodo, ki jo vidiš tu.</translation>
    </message>
    <message id="setup.pace">
        <source>{milliseconds} ms per tasto</source>
        <translation>{milliseconds} ms na tipko</translation>
    </message>
    <message id="setup.pace_unknown">
        <source>velocità non misurata</source>
        <translation>hitrost ni izmerjena</translation>
    </message>
    <message id="setup.question.case">
        <source>Maiuscole e minuscole</source>
        <translation>Velike in male črke</translation>
    </message>
    <message id="setup.question.digits">
        <source>Cifre</source>
        <translation>Števke</translation>
    </message>
    <message id="setup.question.layout">
        <source>Tastiera e segni</source>
        <translation>Tipkovnica in znaki</translation>
    </message>
    <message id="setup.question.test">
        <source>Prova finale</source>
        <translation>Zadnji preskus</translation>
    </message>
    <message id="setup.ready">
        <source>Lettore pronto</source>
        <translation>Čitalnik pripravljen</translation>
    </message>
    <message id="setup.ready_why">
        <source>Ricordo come scrive. Puoi uscire.</source>
        <translation>Zapomnim si, kako piše. Lahko zapreš.</translation>
    </message>
    <message id="setup.sheet.intro">
        <source>Apri «pos-app reader setup». Passa i codici dall&apos;alto in basso.</source>
        <translation>Odpri »pos-app reader setup«. Kode preberi od zgoraj navzdol.</translation>
    </message>
    <message id="setup.sheet.intro_why">
        <source>Per ogni codice basta il quadrato, oppure le righe.</source>
        <translation>Od vsake kode zadošča kvadrat ali črte.</translation>
    </message>
    <message id="setup.step">
        <source>Codice {number} di {total}</source>
        <translation>Koda {number} od {total}</translation>
    </message>
    <message id="setup.title">
        <source>Prepara il lettore</source>
        <translation>Nastavi čitalnik</translation>
    </message>
    <message id="setup.trouble.case_lost">
        <source>Il lettore cambia le maiuscole</source>
        <translation>Čitalnik spreminja velike črke</translation>
    </message>
    <message id="setup.trouble.case_lost_do">
        <source>Togli «maiuscole» dal lettore. Usa il suo manuale.</source>
        <translation>Izklopi »velike črke« na čitalniku. Glej priročnik.</translation>
    </message>
    <message id="setup.trouble.cut">
        <source>Il codice è arrivato a metà</source>
        <translation>Koda je prišla le na pol</translation>
    </message>
    <message id="setup.trouble.cut_do">
        <source>Passalo di nuovo, tenendo fermo il lettore.</source>
        <translation>Preberi jo znova, čitalnik drži pri miru.</translation>
    </message>
    <message id="setup.trouble.frame_changes">
        <source>Il lettore aggiunge testo ai codici</source>
        <translation>Čitalnik kodam dodaja besedilo</translation>
    </message>
    <message id="setup.trouble.frame_changes_do">
        <source>Togli prefisso e suffisso. Usa il suo manuale.</source>
        <translation>Odstrani predpono in pripono. Glej priročnik.</translation>
    </message>
    <message id="setup.trouble.no_layout">
        <source>Questa tastiera non è nota</source>
        <translation>Ta tipkovnica ni znana</translation>
    </message>
    <message id="setup.trouble.no_layout_do">
        <source>Imposta il lettore su tastiera americana (USA).</source>
        <translation>Čitalnik nastavi na ameriško tipkovnico (USA).</translation>
    </message>
    <message id="setup.trouble.other_code">
        <source>È un altro codice del foglio</source>
        <translation>To je druga koda z lista</translation>
    </message>
    <message id="setup.trouble.other_code_do">
        <source>Passa quello mostrato qui.</source>
        <translation>Preberi to, ki je prikazana tu.</translation>
    </message>
    <message id="setup.trouble.signs_lost">
        <source>Il computer perde dei segni</source>
        <translation>Računalnik izgublja znake</translation>
    </message>
    <message id="setup.trouble.signs_lost_do">
        <source>Imposta il lettore come questo computer.</source>
        <translation>Čitalnik nastavi kot ta računalnik.</translation>
    </message>
    <message id="setup.trouble.too_slow">
        <source>Il lettore scrive troppo piano</source>
        <translation>Čitalnik piše prepočasi</translation>
    </message>
    <message id="setup.trouble.too_slow_do">
        <source>Togli la pausa tra i tasti.</source>
        <translation>Odstrani premor med tipkami.</translation>
    </message>
    <message id="shift.action.ask">
        <source>Richiedi</source>
        <translation>Vprašaj</translation>
    </message>
    <message id="shift.action.list">
        <source>Elenco</source>
        <translation>Seznam</translation>
    </message>
    <message id="shift.action.recount">
        <source>Riconta</source>
        <translation>Preštej</translation>
    </message>
    <message id="shift.action.show">
        <source>Vedi</source>
        <translation>Poglej</translation>
    </message>
    <message id="shift.agrees">
        <source>Torna tutto</source>
        <translation>Vse se ujema</translation>
    </message>
    <message id="shift.as_recorded">
        <source>Come registrato</source>
        <translation>Kot zapisano</translation>
    </message>
    <message id="shift.asking">
        <source>Sto chiedendo…</source>
        <translation>Sprašujem…</translation>
    </message>
    <message id="shift.base">
        <source>Base del confronto</source>
        <translation>Osnova</translation>
    </message>
    <message id="shift.card.confirmed">
        <source>Dal server</source>
        <translation>S strežnika</translation>
    </message>
    <message id="shift.card.counted">
        <source>Contato</source>
        <translation>Prešteto</translation>
    </message>
    <message id="shift.card.proved">
        <source>Su carta</source>
        <translation>Na papirju</translation>
    </message>
    <message id="shift.card.recorded">
        <source>Registrato qui</source>
        <translation>Zapisano tu</translation>
    </message>
    <message id="shift.cash_covered">
        <source>coperto</source>
        <translation>skrito</translation>
    </message>
    <message id="shift.cause.contradicted">
        <source>il server dice altro</source>
        <translation>strežnik pravi drugače</translation>
    </message>
    <message id="shift.cause.in_verification">
        <source>in verifica</source>
        <translation>v preverjanju</translation>
    </message>
    <message id="shift.cause.receipt_due">
        <source>ricevuta da stampare</source>
        <translation>potrdilo za tisk</translation>
    </message>
    <message id="shift.cause.settled_since">
        <source>di ieri, ora a posto</source>
        <translation>od včeraj, zdaj urejeno</translation>
    </message>
    <message id="shift.cause.to_give_back">
        <source>soldi da ridare</source>
        <translation>denar za vrnitev</translation>
    </message>
    <message id="shift.cause.unknown_here">
        <source>solo sul server</source>
        <translation>samo na strežniku</translation>
    </message>
    <message id="shift.cause.unknown_there">
        <source>il server non la trova</source>
        <translation>strežnik je ne najde</translation>
    </message>
    <message id="shift.chart">
        <source>Incassi per ora</source>
        <translation>Prejemki po urah</translation>
    </message>
    <message id="shift.chart.both">
        <source>Incassi per ora, sotto gli storni</source>
        <translation>Prejemki po urah, spodaj storni</translation>
    </message>
    <message id="shift.chart.hour">
        <source>Ore {hour}: {sum}.</source>
        <translation>Ob {hour}: {sum}.</translation>
    </message>
    <message id="shift.chart.hour_both">
        <source>Ore {hour}: {sum}, storni {returned}.</source>
        <translation>Ob {hour}: {sum}, storni {returned}.</translation>
    </message>
    <message id="shift.chip.float">
        <source>Fondo</source>
        <translation>Polog</translation>
    </message>
    <message id="shift.chip.in">
        <source>Entrata</source>
        <translation>Vplačilo</translation>
    </message>
    <message id="shift.chip.out">
        <source>Uscita</source>
        <translation>Dvig</translation>
    </message>
    <message id="shift.chip.reading">
        <source>Lettura</source>
        <translation>Stanje</translation>
    </message>
    <message id="shift.close.primary">
        <source>Chiudi la cassa</source>
        <translation>Zaključi blagajno</translation>
    </message>
    <message id="shift.closed.float">
        <source>Fondo che resta</source>
        <translation>Polog, ki ostane</translation>
    </message>
    <message id="shift.closed.money">
        <source>Da mettere via</source>
        <translation>Pospravi</translation>
    </message>
    <message id="shift.closed.paper_sentence">
        <source>La chiusura vale. Sistema la stampante e ristampa.</source>
        <translation>Zaključek velja. Uredi tiskalnik in natisni znova.</translation>
    </message>
    <message id="shift.closed.primary">
        <source>Fatto</source>
        <translation>Končano</translation>
    </message>
    <message id="shift.closed.reprint">
        <source>Ristampa</source>
        <translation>Natisni</translation>
    </message>
    <message id="shift.closed.sentence">
        <source>Metti via i soldi, lascia il fondo.</source>
        <translation>Pospravi denar, polog pusti.</translation>
    </message>
    <message id="shift.closed.title">
        <source>Cassa chiusa</source>
        <translation>Blagajna zaključena</translation>
    </message>
    <message id="shift.closing">
        <source>Sto chiudendo…</source>
        <translation>Zaključujem…</translation>
    </message>
    <message id="shift.comparing">
        <source>Sto confrontando…</source>
        <translation>Primerjam…</translation>
    </message>
    <message id="shift.count.advice">
        <source>Conta i soldi senza il fondo cassa.</source>
        <translation>Preštej denar brez pologa.</translation>
    </message>
    <message id="shift.count.counted">
        <source>Contati</source>
        <translation>Prešteto</translation>
    </message>
    <message id="shift.count.float">
        <source>Fondo cassa, da non contare</source>
        <translation>Polog, ne štej ga</translation>
    </message>
    <message id="shift.count.hint">
        <source>Con i tasti: F, E, U.</source>
        <translation>S tipkami: P, V, D.</translation>
    </message>
    <message id="shift.count.moved">
        <source>Nel frattempo la cassa è cambiata: riconta</source>
        <translation>Blagajna se je spremenila: preštej znova</translation>
    </message>
    <message id="shift.count.primary">
        <source>Confronta</source>
        <translation>Primerjaj</translation>
    </message>
    <message id="shift.count.title">
        <source>Quanto c&apos;è nel cassetto?</source>
        <translation>Koliko je v predalu?</translation>
    </message>
    <message id="shift.count.waiting">
        <source>Scrivi quanto hai contato</source>
        <translation>Vpiši, koliko si preštel</translation>
    </message>
    <message id="shift.counted.what">
        <source>nel cassetto</source>
        <translation>v predalu</translation>
    </message>
    <message id="shift.door">
        <source>Chiusura</source>
        <translation>Zaključek</translation>
    </message>
    <message id="shift.drawer_agrees">
        <source>Il cassetto torna</source>
        <translation>Predal se ujema</translation>
    </message>
    <message id="shift.due_band">
        <source>La chiusura {number} non è stampata: apri Chiusura</source>
        <translation>Zaključek {number} ni natisnjen: odpri Zaključek</translation>
    </message>
    <message id="shift.even">
        <source>Differenze che si compensano</source>
        <translation>Razlike se izravnajo</translation>
    </message>
    <message id="shift.float.before">
        <source>Fondo di prima</source>
        <translation>Prejšnji polog</translation>
    </message>
    <message id="shift.float.primary">
        <source>È questo il fondo</source>
        <translation>To je polog</translation>
    </message>
    <message id="shift.float.title">
        <source>Quanto fondo cassa c&apos;è?</source>
        <translation>Koliko je pologa?</translation>
    </message>
    <message id="shift.in.primary">
        <source>Metti in cassa</source>
        <translation>Daj v blagajno</translation>
    </message>
    <message id="shift.in.title">
        <source>Quanto metti in cassa?</source>
        <translation>Koliko daš v blagajno?</translation>
    </message>
    <message id="shift.key.float">
        <source>F</source>
        <translation>P</translation>
    </message>
    <message id="shift.key.in">
        <source>E</source>
        <translation>V</translation>
    </message>
    <message id="shift.key.out">
        <source>U</source>
        <translation>D</translation>
    </message>
    <message id="shift.key.reading">
        <source>L</source>
        <translation>S</translation>
    </message>
    <message id="shift.less">
        <source>{sum} in meno</source>
        <translation>{sum} manj</translation>
    </message>
    <message id="shift.missing">
        <source>Mancano {sum}</source>
        <translation>Manjka {sum}</translation>
    </message>
    <message id="shift.more">
        <source>{sum} in più</source>
        <translation>{sum} več</translation>
    </message>
    <message id="shift.move.amount">
        <source>Somma</source>
        <translation>Vsota</translation>
    </message>
    <message id="shift.move.reason">
        <source>Perché</source>
        <translation>Zakaj</translation>
    </message>
    <message id="shift.move.waiting">
        <source>Scrivi la somma</source>
        <translation>Vpiši vsoto</translation>
    </message>
    <message id="shift.named">
        <source>{operation} delle {time}: {cause}</source>
        <translation>{operation} ob {time}: {cause}</translation>
    </message>
    <message id="shift.named_more" numerus="yes">
        <source>{operation} e altre {count}, sono sullo scontrino</source>
        <translation>
            <numerusform>{operation} in še {count} je na listku</numerusform>
            <numerusform>{operation} in še {count} sta na listku</numerusform>
            <numerusform>{operation} in še {count} so na listku</numerusform>
            <numerusform>{operation} in še {count} je na listku</numerusform>
        </translation>
    </message>
    <message id="shift.no_operation">
        <source>Nessuna operazione li spiega</source>
        <translation>Nobena operacija tega ne pojasni</translation>
    </message>
    <message id="shift.not_known">
        <source>Non ancora noto</source>
        <translation>Še ni znano</translation>
    </message>
    <message id="shift.noted.float">
        <source>Annotato: il fondo è {sum}</source>
        <translation>Zapisano: polog je {sum}</translation>
    </message>
    <message id="shift.noted.in">
        <source>Annotato: {sum} messi in cassa</source>
        <translation>Zapisano: {sum} v blagajno</translation>
    </message>
    <message id="shift.noted.out">
        <source>Annotato: {sum} tolti dalla cassa</source>
        <translation>Zapisano: {sum} iz blagajne</translation>
    </message>
    <message id="shift.open_rows" numerus="yes">
        <source>Ancora {count} da finire, al prossimo turno</source>
        <translation>
            <numerusform>Še {count} odprta, za naslednjo izmeno</numerusform>
            <numerusform>Še {count} odprti, za naslednjo izmeno</numerusform>
            <numerusform>Še {count} odprte, za naslednjo izmeno</numerusform>
            <numerusform>Še {count} odprtih, za naslednjo izmeno</numerusform>
        </translation>
    </message>
    <message id="shift.operations" numerus="yes">
        <source>{count} ricariche</source>
        <translation>
            <numerusform>{count} polnitev</numerusform>
            <numerusform>{count} polnitvi</numerusform>
            <numerusform>{count} polnitve</numerusform>
            <numerusform>{count} polnitev</numerusform>
        </translation>
    </message>
    <message id="shift.out.primary">
        <source>Togli dalla cassa</source>
        <translation>Vzemi iz blagajne</translation>
    </message>
    <message id="shift.out.title">
        <source>Quanto togli dalla cassa?</source>
        <translation>Koliko vzameš iz blagajne?</translation>
    </message>
    <message id="shift.out.too_much">
        <source>Nel cassetto non c&apos;è tanto. Controlla la somma.</source>
        <translation>Toliko ni v predalu. Preveri vsoto.</translation>
    </message>
    <message id="shift.overlay.other">
        <source>Chiudi lo stesso</source>
        <translation>Vseeno zaključi</translation>
    </message>
    <message id="shift.overlay.question">
        <source>Chiudere con differenze?</source>
        <translation>Zaključim z razlikami?</translation>
    </message>
    <message id="shift.overlay.sentence">
        <source>Restano scritte sullo scontrino. Dopo non si cambiano.</source>
        <translation>Ostanejo na listku. Pozneje se ne spremenijo.</translation>
    </message>
    <message id="shift.paper.covered">
        <source>Coperto</source>
        <translation>Skrito</translation>
    </message>
    <message id="shift.paper.covered_why">
        <source>Quello che so te lo mostro dopo il conto.</source>
        <translation>Kar vem, ti pokažem po štetju.</translation>
    </message>
    <message id="shift.paper.due">
        <source>Chiusura non stampata</source>
        <translation>Zaključek ni natisnjen</translation>
    </message>
    <message id="shift.paper.out">
        <source>Chiusura stampata</source>
        <translation>Zaključek natisnjen</translation>
    </message>
    <message id="shift.paper.preview">
        <source>Anteprima: non ancora stampato</source>
        <translation>Predogled: še ni natisnjeno</translation>
    </message>
    <message id="shift.paper.printing">
        <source>Chiusura in stampa</source>
        <translation>Zaključek se tiska</translation>
    </message>
    <message id="shift.paper.reprint">
        <source>Ristampa la chiusura {number}</source>
        <translation>Znova natisni zaključek {number}</translation>
    </message>
    <message id="shift.papers" numerus="yes">
        <source>{count} ricevute</source>
        <translation>
            <numerusform>{count} potrdilo</numerusform>
            <numerusform>{count} potrdili</numerusform>
            <numerusform>{count} potrdila</numerusform>
            <numerusform>{count} potrdil</numerusform>
        </translation>
    </message>
    <message id="shift.reading.sent">
        <source>Lettura in stampa</source>
        <translation>Stanje se tiska</translation>
    </message>
    <message id="shift.reason.bank">
        <source>Banca</source>
        <translation>Banka</translation>
    </message>
    <message id="shift.reason.change">
        <source>Monete</source>
        <translation>Kovanci</translation>
    </message>
    <message id="shift.reason.correction">
        <source>Altro</source>
        <translation>Drugo</translation>
    </message>
    <message id="shift.reason.expense">
        <source>Spesa</source>
        <translation>Strošek</translation>
    </message>
    <message id="shift.reason.owner">
        <source>Titolare</source>
        <translation>Lastnik</translation>
    </message>
    <message id="shift.suspicion.abandoned_but_paid">
        <source>{operation}: abbandonata, ma pagata?</source>
        <translation>{operation}: opuščena, a plačana?</translation>
    </message>
    <message id="shift.suspicion.change_wrong">
        <source>{operation}: resto sbagliato?</source>
        <translation>{operation}: napačno vračilo?</translation>
    </message>
    <message id="shift.suspicion.collected_twice">
        <source>{operation}: incassata due volte?</source>
        <translation>{operation}: plačana dvakrat?</translation>
    </message>
    <message id="shift.suspicion.float_counted">
        <source>Hai contato anche il fondo?</source>
        <translation>Si štel tudi polog?</translation>
    </message>
    <message id="shift.suspicion.move_not_noted">
        <source>Un movimento fatto due volte?</source>
        <translation>Vplačilo ali dvig vpisan dvakrat?</translation>
    </message>
    <message id="shift.suspicion.never_collected">
        <source>{operation}: mai incassata?</source>
        <translation>{operation}: nikoli plačana?</translation>
    </message>
    <message id="shift.suspicion.returned_on_paper_only">
        <source>{operation}: segnata, ma non ridata?</source>
        <translation>{operation}: zapisana, a ne vrnjena?</translation>
    </message>
    <message id="shift.suspicion.returned_unmarked">
        <source>{operation}: ridata senza segnarlo?</source>
        <translation>{operation}: vrnjena, a ne zapisana?</translation>
    </message>
    <message id="shift.title">
        <source>Chiusura n. {number}</source>
        <translation>Zaključek št. {number}</translation>
    </message>
    <message id="shift.too_much">
        <source>{sum} in più</source>
        <translation>{sum} preveč</translation>
    </message>
    <message id="shift.with_moves">
        <source>Entrate e uscite {sum}</source>
        <translation>Vplačila in dvigi {sum}</translation>
    </message>
    <message id="sign_in.advice">
        <source>Premi il tuo numero, poi scrivi il PIN.</source>
        <translation>Pritisni svojo številko, potem vpiši PIN.</translation>
    </message>
    <message id="sign_in.primary">
        <source>Entra</source>
        <translation>Prijava</translation>
    </message>
    <message id="sign_in.question">
        <source>Chi sei?</source>
        <translation>Kdo si?</translation>
    </message>
    <message id="sign_in.waiting">
        <source>Scegli il tuo nome</source>
        <translation>Izberi svoje ime</translation>
    </message>
    <message id="sign_in.work_waits">
        <source>C’è un lavoro in corso: lo ritrovi appena entri.</source>
        <translation>Delo je v teku: po prijavi ga spet najdeš.</translation>
    </message>
    <message id="starting.greeting">
        <source>Saluto il server.</source>
        <translation>Pozdravljam strežnik.</translation>
    </message>
    <message id="starting.primary">
        <source>Attendi: poi si comincia</source>
        <translation>Počakaj: kmalu začnemo</translation>
    </message>
    <message id="starting.retrying">
        <source>Il server non risponde. Riprovo da solo.</source>
        <translation>Strežnik ne odgovarja. Sam poskušam znova.</translation>
    </message>
    <message id="starting.sentence">
        <source>Ci vuole un momento.</source>
        <translation>Traja trenutek.</translation>
    </message>
    <message id="starting.title">
        <source>Sto accendendo…</source>
        <translation>Zaganjam se…</translation>
    </message>
    <message id="step.amount">
        <source>Importo</source>
        <translation>Znesek</translation>
    </message>
    <message id="step.code">
        <source>Codice</source>
        <translation>Koda</translation>
    </message>
    <message id="step.confirm">
        <source>Conferma</source>
        <translation>Potrditev</translation>
    </message>
    <message id="step.outcome">
        <source>Esito</source>
        <translation>Izid</translation>
    </message>
    <message id="stopped.button">
        <source>Riavvia</source>
        <translation>Znova zaženi</translation>
    </message>
    <message id="stopped.more" numerus="yes">
        <source>E altre {count} operazioni</source>
        <translation>
            <numerusform>In še {count} operacija</numerusform>
            <numerusform>In še {count} operaciji</numerusform>
            <numerusform>In še {count} operacije</numerusform>
            <numerusform>In še {count} operacij</numerusform>
        </translation>
    </message>
    <message id="stopped.no_refund">
        <source>NON RESTITUIRE DENARO</source>
        <translation>NE VRAČAJ DENARJA</translation>
    </message>
    <message id="stopped.not_open">
        <source>Il terminale non può aprire</source>
        <translation>Terminala ni mogoče odpreti</translation>
    </message>
    <message id="stopped.nothing_lost">
        <source>Alla riaccensione ti dico che cosa è successo.</source>
        <translation>Ob vklopu ti povem, kaj se je zgodilo.</translation>
    </message>
    <message id="stopped.nothing_sold">
        <source>Dall’accensione nessun soldo si è mosso. Le vendite sono sospese.</source>
        <translation>Od vklopa se denar ni premaknil. Prodaja je ustavljena.</translation>
    </message>
    <message id="stopped.restart">
        <source>Riavvia il terminale</source>
        <translation>Znova zaženi terminal</translation>
    </message>
    <message id="stopped.row.frozen">
        <source>Non ridare: chiama l’assistenza</source>
        <translation>Ne vračaj: pokliči podporo</translation>
    </message>
    <message id="stopped.row.give_back">
        <source>Da ridare, ma dopo il riavvio</source>
        <translation>Za vrnitev, a po ponovnem zagonu</translation>
    </message>
    <message id="stopped.row.offered">
        <source>Presi o no? Poi te lo chiedo</source>
        <translation>Vzet ali ne? Potem te vprašam</translation>
    </message>
    <message id="stopped.row.paid">
        <source>Non ridare: restano in cassa</source>
        <translation>Ne vračaj: ostane v blagajni</translation>
    </message>
    <message id="stopped.row.receipt">
        <source>Fatta: la ricevuta esce dopo</source>
        <translation>Opravljena: potrdilo pride potem</translation>
    </message>
    <message id="stopped.row.stands">
        <source>Fatta, non stornata: non ridare</source>
        <translation>Opravljena, ne stornirana: ne vračaj</translation>
    </message>
    <message id="stopped.rows">
        <source>Operazioni da finire dopo il riavvio:</source>
        <translation>Operacije, ki jih končaš po zagonu:</translation>
    </message>
    <message id="stopped.title">
        <source>Il terminale è fermo</source>
        <translation>Terminal stoji</translation>
    </message>
    <message id="strip.camera">
        <source>Fotocamera</source>
        <translation>Kamera</translation>
    </message>
    <message id="strip.camera.busy">
        <source>occupata</source>
        <translation>zasedena</translation>
    </message>
    <message id="strip.camera.live">
        <source>pronta</source>
        <translation>dela</translation>
    </message>
    <message id="strip.camera.missing">
        <source>staccata</source>
        <translation>odklopljena</translation>
    </message>
    <message id="strip.camera.none">
        <source>assente</source>
        <translation>je ni</translation>
    </message>
    <message id="strip.camera.opening">
        <source>si apre</source>
        <translation>se odpira</translation>
    </message>
    <message id="strip.camera.restarting">
        <source>riparte</source>
        <translation>se zaganja</translation>
    </message>
    <message id="strip.camera.stalled">
        <source>ferma</source>
        <translation>stoji</translation>
    </message>
    <message id="strip.cash">
        <source>In cassa</source>
        <translation>Blagajna</translation>
    </message>
    <message id="strip.clock">
        <source>Orologio</source>
        <translation>Ura</translation>
    </message>
    <message id="strip.clock.ahead">
        <source>avanti di {minutes} min</source>
        <translation>{minutes} min naprej</translation>
    </message>
    <message id="strip.clock.ahead_hours">
        <source>avanti di {hours} ore</source>
        <translation>{hours} h naprej</translation>
    </message>
    <message id="strip.clock.behind">
        <source>indietro di {minutes} min</source>
        <translation>{minutes} min nazaj</translation>
    </message>
    <message id="strip.clock.behind_hours">
        <source>indietro di {hours} ore</source>
        <translation>{hours} h nazaj</translation>
    </message>
    <message id="strip.clock.exact">
        <source>esatto</source>
        <translation>točna</translation>
    </message>
    <message id="strip.clock.other_day">
        <source>data sbagliata</source>
        <translation>napačen datum</translation>
    </message>
    <message id="strip.clock.unknown">
        <source>da controllare</source>
        <translation>preveri</translation>
    </message>
    <message id="strip.network">
        <source>Rete</source>
        <translation>Omrežje</translation>
    </message>
    <message id="strip.network.answering">
        <source>attiva</source>
        <translation>dela</translation>
    </message>
    <message id="strip.network.silent">
        <source>non risponde</source>
        <translation>molči</translation>
    </message>
    <message id="strip.network.unknown">
        <source>controllo</source>
        <translation>preverjam</translation>
    </message>
    <message id="strip.network.waiting">
        <source>in attesa</source>
        <translation>čaka</translation>
    </message>
    <message id="strip.paper">
        <source>Carta</source>
        <translation>Papir</translation>
    </message>
    <message id="strip.paper.ample">
        <source>buona</source>
        <translation>dovolj</translation>
    </message>
    <message id="strip.paper.low">
        <source>sta finendo</source>
        <translation>pri koncu</translation>
    </message>
    <message id="strip.paper.out">
        <source>finita</source>
        <translation>ga ni</translation>
    </message>
    <message id="strip.paper.unknown">
        <source>non lo so</source>
        <translation>ne vem</translation>
    </message>
    <message id="strip.paused">
        <source>in pausa</source>
        <translation>premor</translation>
    </message>
    <message id="strip.printer">
        <source>Stampante</source>
        <translation>Tiskalnik</translation>
    </message>
    <message id="strip.printer.asking">
        <source>controllo</source>
        <translation>preverjam</translation>
    </message>
    <message id="strip.printer.broken">
        <source>ferma</source>
        <translation>stoji</translation>
    </message>
    <message id="strip.printer.cover_open">
        <source>aperta</source>
        <translation>odprt</translation>
    </message>
    <message id="strip.printer.cutter">
        <source>taglierina</source>
        <translation>rezilo</translation>
    </message>
    <message id="strip.printer.one_way">
        <source>non conferma</source>
        <translation>ne potrdi</translation>
    </message>
    <message id="strip.printer.paper_out">
        <source>senza carta</source>
        <translation>brez papirja</translation>
    </message>
    <message id="strip.printer.ready">
        <source>pronta</source>
        <translation>dela</translation>
    </message>
    <message id="strip.printer.unknown">
        <source>non risponde</source>
        <translation>molči</translation>
    </message>
    <message id="strip.reader">
        <source>Lettore</source>
        <translation>Čitalnik</translation>
    </message>
    <message id="strip.reader.busy">
        <source>occupato</source>
        <translation>zaseden</translation>
    </message>
    <message id="strip.reader.listening">
        <source>in ascolto</source>
        <translation>posluša</translation>
    </message>
    <message id="strip.reader.missing">
        <source>staccato</source>
        <translation>odklopljen</translation>
    </message>
    <message id="strip.reader.none">
        <source>assente</source>
        <translation>ga ni</translation>
    </message>
    <message id="strip.reader.opening">
        <source>si apre</source>
        <translation>se odpira</translation>
    </message>
    <message id="strip.reader.ready">
        <source>pronto</source>
        <translation>dela</translation>
    </message>
    <message id="strip.sound">
        <source>Suoni</source>
        <translation>Zvoki</translation>
    </message>
    <message id="strip.sound.off">
        <source>spenti</source>
        <translation>izklopljeni</translation>
    </message>
    <message id="strip.sound.on">
        <source>accesi</source>
        <translation>vklopljeni</translation>
    </message>
    <message id="training.band">
        <source>ALLENAMENTO – soldi finti</source>
        <translation>VADBA – denar ni pravi</translation>
    </message>
    <message id="training.begin">
        <source>Allenamento</source>
        <translation>Vadba</translation>
    </message>
    <message id="typing.count">
        <source>{count} di {length}</source>
        <translation>{count} od {length}</translation>
    </message>
    <message id="typing.no_such_sign">
        <source>Questo segno nei codici non c’è. Guarda di nuovo.</source>
        <translation>Tega znaka v kodah ni. Poglej znova.</translation>
    </message>
    <message id="typing.placeholder">
        <source>SS1…</source>
        <translation>SS1…</translation>
    </message>
    <message id="typing.primary">
        <source>Avanti</source>
        <translation>Naprej</translation>
    </message>
    <message id="typing.question">
        <source>Scrivi il codice</source>
        <translation>Vpiši kodo</translation>
    </message>
    <message id="typing.waiting">
        <source>Scrivi tutti i segni del codice</source>
        <translation>Vpiši vse znake kode</translation>
    </message>
    <message id="verify.amount">
        <source>Ricarica: EUR {amount}</source>
        <translation>Polnitev: EUR {amount}</translation>
    </message>
    <message id="verify.forged">
        <source>RICEVUTA NON VERA: la firma non è del server. Quello che dice non vale.</source>
        <translation>POTRDILO NI PRAVO: podpis ni s strežnika. Kar piše, ne velja.</translation>
    </message>
    <message id="verify.genuine">
        <source>RICEVUTA VERA: è firmata dal server.</source>
        <translation>POTRDILO JE PRAVO: podpisal ga je strežnik.</translation>
    </message>
    <message id="verify.no_receipt">
        <source>Questo non è il codice firmato di una ricevuta.</source>
        <translation>To ni podpisana koda potrdila.</translation>
    </message>
    <message id="verify.reference">
        <source>Autorizzazione: {reference}</source>
        <translation>Odobritev: {reference}</translation>
    </message>
    <message id="verify.reversal">
        <source>Uno storno fatto dopo non si vede dalla ricevuta: lo sa il negozio.</source>
        <translation>Poznejšega storna na potrdilu ni videti: zanj ve trgovina.</translation>
    </message>
    <message id="verify.terminal">
        <source>Terminale: {terminal}</source>
        <translation>Terminal: {terminal}</translation>
    </message>
    <message id="verify.total">
        <source>Totale con la commissione: EUR {amount}</source>
        <translation>Skupaj s provizijo: EUR {amount}</translation>
    </message>
    <message id="verify.when">
        <source>Data e ora: {when}</source>
        <translation>Datum in ura: {when}</translation>
    </message>
    <message id="visit.add">
        <source>Altro codice</source>
        <translation>Še ena koda</translation>
    </message>
    <message id="visit.already">
        <source>Questo codice è già in questa vendita.</source>
        <translation>Ta koda je že v tej prodaji.</translation>
    </message>
    <message id="visit.card">
        <source>Codice {tail}, {amount}</source>
        <translation>Koda {tail}, {amount}</translation>
    </message>
    <message id="visit.change">
        <source>Cambia codici o importi</source>
        <translation>Spremeni kode ali zneske</translation>
    </message>
    <message id="visit.done.title">
        <source>Ricariche fatte</source>
        <translation>Vse napolnjeno</translation>
    </message>
    <message id="visit.fees">
        <source>Commissioni</source>
        <translation>Provizije</translation>
    </message>
    <message id="visit.give_back.sentence">
        <source>Solo per quelle non fatte. Gli altri soldi restano in cassa.</source>
        <translation>Samo za neopravljene. Drugi denar ostane v blagajni.</translation>
    </message>
    <message id="visit.give_back.title">
        <source>Ridai {total}</source>
        <translation>Vrni {total}</translation>
    </message>
    <message id="visit.in_doubt.sentence">
        <source>Il server non ha ancora risposto. Dai il promemoria.</source>
        <translation>Strežnik še ni odgovoril. Daj opomnik.</translation>
    </message>
    <message id="visit.in_doubt.title" numerus="yes">
        <source>{count} in verifica</source>
        <translation>
            <numerusform>{count} v preverjanju</numerusform>
            <numerusform>{count} v preverjanju</numerusform>
            <numerusform>{count} v preverjanju</numerusform>
            <numerusform>{count} v preverjanju</numerusform>
        </translation>
    </message>
    <message id="visit.leave.other">
        <source>Sì, lasciali tutti</source>
        <translation>Da, opusti vse</translation>
    </message>
    <message id="visit.leave.question" numerus="yes">
        <source>Lasciare tutti e {count} i codici?</source>
        <translation>
            <numerusform>Opustim {count} kodo?</numerusform>
            <numerusform>Opustim {count} kodi?</numerusform>
            <numerusform>Opustim {count} kode?</numerusform>
            <numerusform>Opustim {count} kod?</numerusform>
        </translation>
    </message>
    <message id="visit.leave.sentence">
        <source>Non hai ancora preso soldi.</source>
        <translation>Denarja še nisi vzel.</translation>
    </message>
    <message id="visit.line.frozen">
        <source>Chiama l’assistenza: non ridare</source>
        <translation>Pokliči podporo: ne vračaj</translation>
    </message>
    <message id="visit.line.given_back">
        <source>Non fatta, soldi ridati</source>
        <translation>Ni opravljeno, denar vrnjen</translation>
    </message>
    <message id="visit.line.in_doubt">
        <source>In verifica: non ridare</source>
        <translation>V preverjanju: ne vračaj</translation>
    </message>
    <message id="visit.line.refused">
        <source>Rifiutata: da ridare</source>
        <translation>Zavrnjeno: za vračilo</translation>
    </message>
    <message id="visit.line.reversed">
        <source>Stornata: da ridare</source>
        <translation>Stornirano: za vračilo</translation>
    </message>
    <message id="visit.line.voided">
        <source>Annullata: da ridare</source>
        <translation>Preklicano: za vračilo</translation>
    </message>
    <message id="visit.line.voiding">
        <source>Annullo in verifica: non ridare</source>
        <translation>Preklic v preverjanju: ne vračaj</translation>
    </message>
    <message id="visit.line.waiting">
        <source>Sto confermando…</source>
        <translation>Potrjujem…</translation>
    </message>
    <message id="visit.next">
        <source>Avanti: importo di {tail}</source>
        <translation>Naprej: znesek za {tail}</translation>
    </message>
    <message id="visit.remove">
        <source>Togli {tail}</source>
        <translation>Odstrani {tail}</translation>
    </message>
    <message id="visit.some_done.title" numerus="yes">
        <source>{count} ricariche fatte</source>
        <translation>
            <numerusform>{count} polnitev opravljena</numerusform>
            <numerusform>{count} polnitvi opravljeni</numerusform>
            <numerusform>{count} polnitve opravljene</numerusform>
            <numerusform>{count} polnitev opravljenih</numerusform>
        </translation>
    </message>
    <message id="voice.cents" numerus="yes">
        <source>{count} centesimi</source>
        <translation>
            <numerusform>{count} cent</numerusform>
            <numerusform>{count} centa</numerusform>
            <numerusform>{count} centi</numerusform>
            <numerusform>{count} centov</numerusform>
        </translation>
    </message>
    <message id="voice.checking">
        <source>In verifica. Chiedi il promemoria.</source>
        <translation>V preverjanju. Prosite za opomnik.</translation>
    </message>
    <message id="voice.confirm">
        <source>{amount}. Commissione {fee}. Totale {total}. Confermi?</source>
        <translation>{amount}. Provizija {fee}. Skupaj {total}. Potrjujete?</translation>
    </message>
    <message id="voice.done">
        <source>Ricarica fatta.</source>
        <translation>Polnitev opravljena.</translation>
    </message>
    <message id="voice.done_change">
        <source>Ricarica fatta. Resto {change}.</source>
        <translation>Polnitev opravljena. Vračilo {change}.</translation>
    </message>
    <message id="voice.euros" numerus="yes">
        <source>{count} euro</source>
        <translation>
            <numerusform>{count} evro</numerusform>
            <numerusform>{count} evra</numerusform>
            <numerusform>{count} evri</numerusform>
            <numerusform>{count} evrov</numerusform>
        </translation>
    </message>
    <message id="voice.euros_cents" numerus="yes">
        <source>{count} euro e {cents}</source>
        <translation>
            <numerusform>{count} evro in {cents}</numerusform>
            <numerusform>{count} evra in {cents}</numerusform>
            <numerusform>{count} evri in {cents}</numerusform>
            <numerusform>{count} evrov in {cents}</numerusform>
        </translation>
    </message>
    <message id="voice.refused">
        <source>Ricarica non fatta. Riprendi {total}.</source>
        <translation>Polnitev ni opravljena. Vzemite nazaj {total}.</translation>
    </message>
    <message id="voice.taken_back">
        <source>Ricarica annullata. Riprendi {total}.</source>
        <translation>Polnitev preklicana. Vzemite nazaj {total}.</translation>
    </message>
    <message id="voided.title">
        <source>Ricarica annullata</source>
        <translation>Polnitev preklicana</translation>
    </message>
    <message id="voiding.sentence">
        <source>Chiedo al server se si può ancora.</source>
        <translation>Strežnik vprašam, ali se še da.</translation>
    </message>
    <message id="voiding.title">
        <source>Sto annullando…</source>
        <translation>Preklicujem…</translation>
    </message>
    <message id="voiding.wait">
        <source>Non ridare ancora i soldi</source>
        <translation>Še ne vračaj denarja</translation>
    </message>
    <message id="voiding.wait_why">
        <source>I {total} restano in cassa. Te lo dico io.</source>
        <translation>{total} ostane v blagajni. Povem ti.</translation>
    </message>
    <message id="waiting.cash">
        <source>I soldi restano in cassa</source>
        <translation>Denar ostane v blagajni</translation>
    </message>
    <message id="waiting.cash_why">
        <source>I {total} sono già nel totale qui sotto.</source>
        <translation>{total} je že v vsoti spodaj.</translation>
    </message>
    <message id="waiting.long">
        <source>Ci mette più del solito. Aspetta.</source>
        <translation>Traja dlje kot po navadi. Počakaj.</translation>
    </message>
    <message id="waiting.longer">
        <source>Ancora un momento.</source>
        <translation>Še trenutek.</translation>
    </message>
    <message id="waiting.no_scan">
        <source>Non passare di nuovo il codice</source>
        <translation>Kode ne beri še enkrat</translation>
    </message>
    <message id="waiting.no_scan_why">
        <source>Se l’attesa si allunga, te lo dico io.</source>
        <translation>Če se čakanje podaljša, ti povem.</translation>
    </message>
    <message id="waiting.primary">
        <source>Attendi la conferma del server</source>
        <translation>Počakaj na potrditev strežnika</translation>
    </message>
    <message id="waiting.title">
        <source>Sto confermando…</source>
        <translation>Potrjujem…</translation>
    </message>
    <message id="waiting.usual">
        <source>Di solito bastano 3 secondi.</source>
        <translation>Po navadi zadoščajo 3 sekunde.</translation>
    </message>
    <message id="way_out.back">
        <source>Indietro</source>
        <translation>Nazaj</translation>
    </message>
    <message id="way_out.cancel">
        <source>Annulla</source>
        <translation>Prekliči</translation>
    </message>
    <message id="way_out.later">
        <source>Più tardi</source>
        <translation>Pozneje</translation>
    </message>
</context>
</TS>
