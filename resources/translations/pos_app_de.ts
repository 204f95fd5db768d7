<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="it">
<context>
    <name></name>
    <message id="abandoned.sentence">
        <source>Non hai preso soldi. Non c’è niente da ridare.</source>
        <translation>Du hast kein Geld genommen. Nichts ist zurückzugeben.</translation>
    </message>
    <message id="abandoned.title">
        <source>Vendita annullata</source>
        <translation>Verkauf abgebrochen</translation>
    </message>
    <message id="about.address">
        <source>Indirizzo</source>
        <translation>Adresse</translation>
    </message>
    <message id="about.code">
        <source>Per il tecnico</source>
        <translation>Für den Techniker</translation>
    </message>
    <message id="about.copied">
        <source>Ultima copia</source>
        <translation>Letzte Kopie</translation>
    </message>
    <message id="about.empty">
        <source>vuoto</source>
        <translation>leer</translation>
    </message>
    <message id="about.heading">
        <source>Questo terminale</source>
        <translation>Dieses Terminal</translation>
    </message>
    <message id="about.journal">
        <source>Registro</source>
        <translation>Register</translation>
    </message>
    <message id="about.operations">
        <source>Operazioni</source>
        <translation>Vorgänge</translation>
    </message>
    <message id="about.phone">
        <source>Assistenza</source>
        <translation>Kundendienst</translation>
    </message>
    <message id="about.primary">
        <source>Torna indietro</source>
        <translation>Zurück</translation>
    </message>
    <message id="about.sealed">
        <source>{events} passi, sigillo {seal}</source>
        <translation>{events} Schritte, Siegel {seal}</translation>
    </message>
    <message id="about.shop">
        <source>Negozio</source>
        <translation>Geschäft</translation>
    </message>
    <message id="about.terminal">
        <source>Terminale</source>
        <translation>Terminal</translation>
    </message>
    <message id="about.version">
        <source>Programma</source>
        <translation>Programm</translation>
    </message>
    <message id="ago.minutes" numerus="yes">
        <source>{count} minuti fa</source>
        <translation>
            <numerusform>vor einer Minute</numerusform>
            <numerusform>vor {count} Minuten</numerusform>
        </translation>
    </message>
    <message id="ago.now">
        <source>meno di un minuto fa</source>
        <translation>vor weniger als einer Minute</translation>
    </message>
    <message id="ago.unknown">
        <source>poco fa</source>
        <translation>vor Kurzem</translation>
    </message>
    <message id="amount.asking">
        <source>Chiedo il prezzo…</source>
        <translation>Preis wird abgefragt…</translation>
    </message>
    <message id="amount.checking">
        <source>Guardo se c’è già…</source>
        <translation>Ich schaue im Register…</translation>
    </message>
    <message id="amount.maximum">
        <source>Massimo {limit}</source>
        <translation>Höchstens {limit}</translation>
    </message>
    <message id="amount.minimum">
        <source>Minimo {limit}</source>
        <translation>Mindestens {limit}</translation>
    </message>
    <message id="amount.primary">
        <source>Stampa il pre-scontrino</source>
        <translation>Vorbeleg drucken</translation>
    </message>
    <message id="amount.question">
        <source>Quanto vuole ricaricare?</source>
        <translation>Wie viel aufladen?</translation>
    </message>
    <message id="amount.step">
        <source>Solo a passi di {step}</source>
        <translation>Nur in Schritten von {step}</translation>
    </message>
    <message id="amount.to_collect">
        <source>Da incassare</source>
        <translation>Zu kassieren</translation>
    </message>
    <message id="amount.waiting">
        <source>Scrivi l’importo</source>
        <translation>Betrag eingeben</translation>
    </message>
    <message id="busy.named">
        <source>Stesso codice della {number}, {total}. Finisci prima questa.</source>
        <translation>Gleicher Code wie {number}, {total}. Beende zuerst diesen Vorgang.</translation>
    </message>
    <message id="calibrate.ask.accents">
        <source>1. Quale riga ha gli accenti giusti? Da A a G.</source>
        <translation>1. Welche Zeile hat die richtigen Akzente? A bis G.</translation>
    </message>
    <message id="calibrate.ask.bars">
        <source>3. Quante barre di lunghezza diversa: 1, 2, 3?</source>
        <translation>3. Wie viele Balken mit verschiedener Länge: 1, 2, 3?</translation>
    </message>
    <message id="calibrate.ask.codes">
        <source>4. Quali codici QR sono usciti: P, Q, R? Scrivi le lettere.</source>
        <translation>4. Welche QR-Codes sind herausgekommen: P, Q, R? Schreib die Buchstaben.</translation>
    </message>
    <message id="calibrate.ask.cut">
        <source>5. Taglio? 1: giusto. 2: sopra la riga finale. 3: nessun taglio.</source>
        <translation>5. Schnitt? 1: richtig. 2: über der letzten Zeile. 3: kein Schnitt.</translation>
    </message>
    <message id="calibrate.ask.euro">
        <source>   In quella riga il primo segno è un euro? S o N.</source>
        <translation>   Ist in dieser Zeile das erste Zeichen ein Euro? S (ja) oder N.</translation>
    </message>
    <message id="calibrate.ask.logo">
        <source>In testa al foglio è uscito il logo? S o N.</source>
        <translation>Steht das Logo oben auf dem Zettel? S (ja) oder N.</translation>
    </message>
    <message id="calibrate.ask.ruler">
        <source>2. Il righello più lungo su una riga sola: 32, 42, 48?</source>
        <translation>2. Das längste Lineal auf einer einzigen Zeile: 32, 42, 48?</translation>
    </message>
    <message id="calibrate.begin">
        <source>Guarda lo scontrino e rispondi. Invio se non lo sai: non cambia niente.</source>
        <translation>Schau auf den Zettel und antworte. Eingabe, wenn du es nicht weißt: Es ändert nichts.</translation>
    </message>
    <message id="calibrate.choices">
        <source>Si risponde con: {choices}. Invio se non lo sai.</source>
        <translation>Mögliche Antworten: {choices}. Eingabe, wenn du es nicht weißt.</translation>
    </message>
    <message id="calibrate.kept">
        <source>Tenuto per {address}: {what}</source>
        <translation>Gemerkt für {address}: {what}</translation>
    </message>
    <message id="calibrate.no_more">
        <source>Fine delle risposte: il resto non cambia.</source>
        <translation>Keine weiteren Antworten: Der Rest bleibt gleich.</translation>
    </message>
    <message id="calibrate.not_printed">
        <source>Lo scontrino non è uscito: {why}</source>
        <translation>Der Zettel ist nicht herausgekommen: {why}</translation>
    </message>
    <message id="calibrate.not_proved">
        <source>La stampante non ha confermato. Guarda se è uscito.</source>
        <translation>Der Drucker hat nicht bestätigt. Schau, ob der Zettel da ist.</translation>
    </message>
    <message id="calibrate.nothing">
        <source>Nessuna risposta: la stampante resta come prima.</source>
        <translation>Keine Antwort: Der Drucker bleibt, wie er war.</translation>
    </message>
    <message id="call.nobody">
        <source>Codice {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message id="call.support">
        <source>Assistenza: codice {code}</source>
        <translation>Kundendienst: Code {code}</translation>
    </message>
    <message id="call.technician">
        <source>Tecnico: codice {code}</source>
        <translation>Techniker: Code {code}</translation>
    </message>
    <message id="camera.none">
        <source>Usa il lettore</source>
        <translation>Nimm den Scanner</translation>
    </message>
    <message id="camera.none_why">
        <source>Qui la fotocamera non c’è.</source>
        <translation>Hier gibt es keine Kamera.</translation>
    </message>
    <message id="camera.opening">
        <source>Accendo la fotocamera…</source>
        <translation>Kamera startet…</translation>
    </message>
    <message id="camera.opening_why">
        <source>Intanto va bene anche il lettore.</source>
        <translation>Inzwischen geht auch der Scanner.</translation>
    </message>
    <message id="caption.copy">
        <source>Anteprima del duplicato</source>
        <translation>Vorschau des Duplikats</translation>
    </message>
    <message id="caption.held">
        <source>La stampante aspetta te</source>
        <translation>Der Drucker wartet auf dich</translation>
    </message>
    <message id="caption.last">
        <source>Ultima ricevuta: uscita alle {time}</source>
        <translation>Letzte Quittung: um {time} gedruckt</translation>
    </message>
    <message id="caption.last_day">
        <source>Ultima ricevuta: del {time}</source>
        <translation>Letzte Quittung: vom {time}</translation>
    </message>
    <message id="caption.not_done.printed">
        <source>Foglio del rifiuto: uscito</source>
        <translation>Zettel zur Ablehnung: gedruckt</translation>
    </message>
    <message id="caption.not_done.sent">
        <source>Foglio del rifiuto: mandato in stampa</source>
        <translation>Zettel zur Ablehnung: im Druck</translation>
    </message>
    <message id="caption.not_sent">
        <source>Non stampato</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message id="caption.pre.printed">
        <source>Stampato: mostralo al cliente</source>
        <translation>Gedruckt: zeig ihn dem Kunden</translation>
    </message>
    <message id="caption.pre.printing">
        <source>Il pre-scontrino sta uscendo</source>
        <translation>Der Vorbeleg wird gedruckt</translation>
    </message>
    <message id="caption.pre.unknown">
        <source>Forse uscito: guarda la stampante</source>
        <translation>Vielleicht gedruckt: schau nach</translation>
    </message>
    <message id="caption.preview">
        <source>Anteprima: non ancora stampato</source>
        <translation>Vorschau: noch nicht gedruckt</translation>
    </message>
    <message id="caption.receipt.printed">
        <source>Ricevuta uscita: consegnala</source>
        <translation>Quittung gedruckt: gib sie ab</translation>
    </message>
    <message id="caption.receipt.printing">
        <source>La ricevuta sta uscendo</source>
        <translation>Die Quittung wird gedruckt</translation>
    </message>
    <message id="caption.receipt.unknown">
        <source>Forse uscita: guarda la stampante</source>
        <translation>Vielleicht gedruckt: schau nach</translation>
    </message>
    <message id="caption.reprint">
        <source>Ristampa</source>
        <translation>Nachdruck</translation>
    </message>
    <message id="caption.slip.not_sent">
        <source>Foglio non uscito: guarda la stampante</source>
        <translation>Nicht gedruckt: schau zum Drucker</translation>
    </message>
    <message id="caption.slip.preview">
        <source>Promemoria: non ancora stampato</source>
        <translation>Merkzettel: noch nicht gedruckt</translation>
    </message>
    <message id="caption.slip.printed">
        <source>Promemoria uscito: consegnalo</source>
        <translation>Merkzettel gedruckt: gib ihn ab</translation>
    </message>
    <message id="caption.slip.sent">
        <source>Promemoria mandato: consegnalo</source>
        <translation>Merkzettel im Druck: gib ihn ab</translation>
    </message>
    <message id="caption.slip.unknown">
        <source>Forse uscito: guarda la stampante</source>
        <translation>Vielleicht gedruckt: schau nach</translation>
    </message>
    <message id="caption.still_valid">
        <source>La ricevuta del cliente resta valida</source>
        <translation>Die Quittung des Kunden gilt weiter</translation>
    </message>
    <message id="caption.storno.preview">
        <source>Foglio dello storno: non ancora stampato</source>
        <translation>Stornozettel: noch nicht gedruckt</translation>
    </message>
    <message id="caption.storno.printed">
        <source>Foglio dello storno: fallo firmare</source>
        <translation>Stornozettel: lass ihn unterschreiben</translation>
    </message>
    <message id="caption.storno.sent">
        <source>Foglio dello storno: mandato in stampa</source>
        <translation>Stornozettel: im Druck</translation>
    </message>
    <message id="caption.waiting">
        <source>La ricevuta esce dopo la conferma</source>
        <translation>Quittung kommt nach Bestätigung</translation>
    </message>
    <message id="choosing.advice">
        <source>Guarda la foto e tocca il suo numero.</source>
        <translation>Schau aufs Bild und tippe seine Nummer.</translation>
    </message>
    <message id="choosing.code">
        <source>Codice di ricarica</source>
        <translation>Aufladecode</translation>
    </message>
    <message id="choosing.heading">
        <source>Più codici insieme</source>
        <translation>Mehrere Codes zugleich</translation>
    </message>
    <message id="choosing.none">
        <source>Nessuno di questi</source>
        <translation>Keiner davon</translation>
    </message>
    <message id="choosing.paper">
        <source>Foglio di questo negozio</source>
        <translation>Zettel dieses Geschäfts</translation>
    </message>
    <message id="choosing.question">
        <source>Quale di questi?</source>
        <translation>Welcher davon?</translation>
    </message>
    <message id="copy.again">
        <source>Ristampa</source>
        <translation>Nachdruck</translation>
    </message>
    <message id="copy.give">
        <source>Dai il duplicato al cliente.</source>
        <translation>Gib dem Kunden das Duplikat.</translation>
    </message>
    <message id="copy.not_sent">
        <source>Il duplicato non è uscito. Ristampalo.</source>
        <translation>Das Duplikat kam nicht. Druck es noch einmal.</translation>
    </message>
    <message id="copy.printing">
        <source>Il duplicato sta uscendo.</source>
        <translation>Das Duplikat wird gedruckt.</translation>
    </message>
    <message id="copy.title">
        <source>Duplicato</source>
        <translation>Duplikat</translation>
    </message>
    <message id="copy.unknown">
        <source>Il duplicato forse è uscito. Guarda la stampante.</source>
        <translation>Das Duplikat kam vielleicht. Schau zum Drucker.</translation>
    </message>
    <message id="customer.ask_slip">
        <source>Chiedi il promemoria.</source>
        <translation>Bitte Merkzettel verlangen.</translation>
    </message>
    <message id="customer.checking">
        <source>In verifica</source>
        <translation>In Prüfung</translation>
    </message>
    <message id="customer.confirm">
        <source>Confermi?</source>
        <translation>Bestätigen Sie?</translation>
    </message>
    <message id="customer.done">
        <source>Ricarica fatta</source>
        <translation>Aufgeladen</translation>
    </message>
    <message id="customer.given">
        <source>Ricevuti</source>
        <translation>Erhalten</translation>
    </message>
    <message id="customer.how_much">
        <source>Quanto vuoi ricaricare?</source>
        <translation>Wie viel möchten Sie aufladen?</translation>
    </message>
    <message id="customer.keep_slip">
        <source>Tieni il promemoria.</source>
        <translation>Bitte Merkzettel behalten.</translation>
    </message>
    <message id="customer.paid">
        <source>Pagati</source>
        <translation>Bezahlt</translation>
    </message>
    <message id="customer.receipt_comes">
        <source>Aspetta la ricevuta.</source>
        <translation>Bitte auf die Quittung warten.</translation>
    </message>
    <message id="customer.refused">
        <source>Ricarica non fatta</source>
        <translation>Nicht aufgeladen</translation>
    </message>
    <message id="customer.stands">
        <source>La ricarica resta valida</source>
        <translation>Die Aufladung bleibt gültig</translation>
    </message>
    <message id="customer.take_back">
        <source>Riprendi</source>
        <translation>Zurück an Sie</translation>
    </message>
    <message id="customer.take_receipt">
        <source>Prendi la ricevuta.</source>
        <translation>Bitte Quittung nehmen.</translation>
    </message>
    <message id="customer.taken_back">
        <source>Ricarica annullata</source>
        <translation>Aufladung rückgängig gemacht</translation>
    </message>
    <message id="customer.total">
        <source>Totale</source>
        <translation>Summe</translation>
    </message>
    <message id="customer.waiting">
        <source>Un momento…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message id="devices.about">
        <source>Terminale</source>
        <translation>Terminal</translation>
    </message>
    <message id="devices.camera.live">
        <source>La fotocamera vede.</source>
        <translation>Die Kamera sieht.</translation>
    </message>
    <message id="devices.camera.live_why">
        <source>Legge i codici sul telefono e sulla carta.</source>
        <translation>Sie liest Codes vom Handy und vom Papier.</translation>
    </message>
    <message id="devices.clock.ahead">
        <source>L’orologio va avanti.</source>
        <translation>Die Uhr geht vor.</translation>
    </message>
    <message id="devices.clock.behind">
        <source>L’orologio è rimasto indietro.</source>
        <translation>Die Uhr geht nach.</translation>
    </message>
    <message id="devices.clock.exact">
        <source>L’ora è giusta.</source>
        <translation>Die Uhr geht richtig.</translation>
    </message>
    <message id="devices.clock.exact_why">
        <source>È quella del server.</source>
        <translation>Es ist die Zeit des Servers.</translation>
    </message>
    <message id="devices.clock.unknown">
        <source>Non so se l’ora è giusta.</source>
        <translation>Ich weiß nicht, ob die Uhr stimmt.</translation>
    </message>
    <message id="devices.clock.unknown_why">
        <source>La confronto quando il server risponde.</source>
        <translation>Ich vergleiche sie, sobald der Server antwortet.</translation>
    </message>
    <message id="devices.clock.wrong_do">
        <source>Regola l’ora del computer, o chiama l’assistenza.</source>
        <translation>Stell die Uhr des Computers, oder ruf den Kundendienst an.</translation>
    </message>
    <message id="devices.clock.wrong_why">
        <source>Sui fogli esce un’ora sbagliata.</source>
        <translation>Auf den Zetteln steht eine falsche Zeit.</translation>
    </message>
    <message id="devices.customer_first">
        <source>Prima finisci con il cliente.</source>
        <translation>Zuerst mit dem Kunden fertig werden.</translation>
    </message>
    <message id="devices.facts.camera">
        <source>Fotocamera impostata: {source}.</source>
        <translation>Eingestellte Kamera: {source}.</translation>
    </message>
    <message id="devices.facts.network">
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message id="devices.facts.printer">
        <source>{profile}, {address}, {columns} colonne. Ultima carta confermata: {proved}.</source>
        <translation>{profile}, {address}, {columns} Spalten. Letzter bestätigter Zettel: {proved}.</translation>
    </message>
    <message id="devices.facts.reader">
        <source>Lettori: {readers}. Per impararne uno: pos-app reader setup.</source>
        <translation>Scanner: {readers}. Einen neuen lernen: pos-app reader setup.</translation>
    </message>
    <message id="devices.heading">
        <source>Dispositivi</source>
        <translation>Geräte</translation>
    </message>
    <message id="devices.how_paper">
        <source>Come si cambia</source>
        <translation>So wechselt man es</translation>
    </message>
    <message id="devices.network.answering">
        <source>Il server risponde.</source>
        <translation>Der Server antwortet.</translation>
    </message>
    <message id="devices.network.silent_why">
        <source>Finché non risponde non si vende.</source>
        <translation>Solange er nicht antwortet, wird nicht verkauft.</translation>
    </message>
    <message id="devices.network.took">
        <source>Il server ha risposto in {took} ms.</source>
        <translation>Der Server hat in {took} ms geantwortet.</translation>
    </message>
    <message id="devices.network.unknown">
        <source>Il server non si è ancora sentito.</source>
        <translation>Vom Server kam noch nichts.</translation>
    </message>
    <message id="devices.never">
        <source>mai</source>
        <translation>nie</translation>
    </message>
    <message id="devices.paper.ample">
        <source>C’è carta.</source>
        <translation>Papier ist da.</translation>
    </message>
    <message id="devices.paper.low">
        <source>Il rotolo sta finendo.</source>
        <translation>Die Rolle geht zu Ende.</translation>
    </message>
    <message id="devices.paper.low_do">
        <source>Tieni pronto un rotolo nuovo.</source>
        <translation>Halt eine neue Rolle bereit.</translation>
    </message>
    <message id="devices.paper.low_why">
        <source>Bastano ancora pochi scontrini.</source>
        <translation>Es reicht noch für ein paar Belege.</translation>
    </message>
    <message id="devices.paper.out_do">
        <source>Apri, metti il rotolo, chiudi lo sportello.</source>
        <translation>Öffne, leg die Rolle ein, schließ den Deckel.</translation>
    </message>
    <message id="devices.paper.unknown">
        <source>Non so quanta carta c’è.</source>
        <translation>Ich weiß nicht, wie viel Papier da ist.</translation>
    </message>
    <message id="devices.paper.unknown_do">
        <source>Guarda il rotolo ogni mattina.</source>
        <translation>Schau jeden Morgen auf die Rolle.</translation>
    </message>
    <message id="devices.paper.unknown_why">
        <source>Questa stampante non lo dice.</source>
        <translation>Dieser Drucker sagt es nicht.</translation>
    </message>
    <message id="devices.primary">
        <source>Prova tutto</source>
        <translation>Alles prüfen</translation>
    </message>
    <message id="devices.printer.asking">
        <source>Sto chiedendo alla stampante come sta.</source>
        <translation>Ich frage den Drucker, wie es ihm geht.</translation>
    </message>
    <message id="devices.printer.broken">
        <source>La stampante è ferma.</source>
        <translation>Der Drucker steht.</translation>
    </message>
    <message id="devices.printer.ready">
        <source>La stampante è pronta.</source>
        <translation>Der Drucker ist bereit.</translation>
    </message>
    <message id="devices.printer.ready_why">
        <source>Conferma ogni foglio che esce.</source>
        <translation>Er bestätigt jeden Zettel.</translation>
    </message>
    <message id="devices.printer.unproved">
        <source>Dopo ogni foglio guardi tu se è uscito.</source>
        <translation>Schau nach jedem Zettel, ob er da ist.</translation>
    </message>
    <message id="devices.printer.waits">
        <source>Le ricevute aspettano. Non si perde niente.</source>
        <translation>Die Quittungen warten. Nichts geht verloren.</translation>
    </message>
    <message id="devices.read.camera">
        <source>Letto dalla fotocamera: {kind}. Segni: {signs}.</source>
        <translation>Von der Kamera gelesen: {kind}. Zeichen: {signs}.</translation>
    </message>
    <message id="devices.read.kind">
        <source>un codice</source>
        <translation>ein Code</translation>
    </message>
    <message id="devices.read.now">
        <source>Passa un codice qualsiasi: non si vende niente.</source>
        <translation>Scann irgendeinen Code: Es wird nichts verkauft.</translation>
    </message>
    <message id="devices.read.reader">
        <source>Letto dal lettore: {kind}. Segni: {signs}.</source>
        <translation>Vom Scanner gelesen: {kind}. Zeichen: {signs}.</translation>
    </message>
    <message id="devices.reader.listening">
        <source>Il lettore non si è ancora sentito.</source>
        <translation>Vom Scanner kam noch nichts.</translation>
    </message>
    <message id="devices.reader.listening_do">
        <source>Premi «Leggi un codice» e passa un codice.</source>
        <translation>Drück „Code lesen“ und scann einen Code.</translation>
    </message>
    <message id="devices.reader.listening_why">
        <source>Finché non legge, non so se c’è.</source>
        <translation>Bis er liest, weiß ich nicht, ob er da ist.</translation>
    </message>
    <message id="devices.reader.none">
        <source>Nessun lettore.</source>
        <translation>Kein Scanner.</translation>
    </message>
    <message id="devices.reader.none_why">
        <source>Va bene anche la fotocamera.</source>
        <translation>Es geht auch die Kamera.</translation>
    </message>
    <message id="devices.reader.opening">
        <source>Il lettore si apre.</source>
        <translation>Der Scanner startet.</translation>
    </message>
    <message id="devices.reader.ready">
        <source>Il lettore è pronto.</source>
        <translation>Der Scanner ist bereit.</translation>
    </message>
    <message id="devices.since">
        <source>dalle {at}</source>
        <translation>seit {at}</translation>
    </message>
    <message id="devices.slip.not_sent">
        <source>La prova non è uscita.</source>
        <translation>Die Probe kam nicht heraus.</translation>
    </message>
    <message id="devices.slip.out">
        <source>Prova uscita</source>
        <translation>Probe gedruckt</translation>
    </message>
    <message id="devices.slip.preview">
        <source>Anteprima della prova</source>
        <translation>Vorschau der Probe</translation>
    </message>
    <message id="devices.slip.printed">
        <source>La prova è uscita: la stampante conferma.</source>
        <translation>Die Probe ist da: Der Drucker bestätigt.</translation>
    </message>
    <message id="devices.slip.unknown">
        <source>Forse è uscita: guarda la stampante.</source>
        <translation>Vielleicht gedruckt: schau zum Drucker.</translation>
    </message>
    <message id="devices.sound.off">
        <source>I suoni sono spenti.</source>
        <translation>Der Ton ist aus.</translation>
    </message>
    <message id="devices.sound.off_why">
        <source>Lo schermo dice tutto lo stesso.</source>
        <translation>Der Bildschirm sagt trotzdem alles.</translation>
    </message>
    <message id="devices.sound.on">
        <source>I suoni sono accesi.</source>
        <translation>Der Ton ist an.</translation>
    </message>
    <message id="devices.sound.on_why">
        <source>Premi «Suona» e ascolta.</source>
        <translation>Drück „Abspielen“ und hör zu.</translation>
    </message>
    <message id="devices.sound.played">
        <source>Ho suonato. Non hai sentito? Alza il volume.</source>
        <translation>Abgespielt. Nichts gehört? Mach lauter.</translation>
    </message>
    <message id="devices.starting">
        <source>Attendi che il terminale sia pronto</source>
        <translation>Warte, bis das Terminal bereit ist</translation>
    </message>
    <message id="devices.sum.customer">
        <source>Prima finisci con il cliente, poi riprova.</source>
        <translation>Erst mit dem Kunden fertig werden, dann prüfen.</translation>
    </message>
    <message id="devices.sum.good">
        <source>Quello che ho provato va bene.</source>
        <translation>Was ich geprüft habe, ist in Ordnung.</translation>
    </message>
    <message id="devices.sum.look">
        <source>Da guardare: {names}.</source>
        <translation>Anzuschauen: {names}.</translation>
    </message>
    <message id="devices.try.camera">
        <source>Vedi l’immagine</source>
        <translation>Bild ansehen</translation>
    </message>
    <message id="devices.try.network">
        <source>Prova la rete</source>
        <translation>Netz prüfen</translation>
    </message>
    <message id="devices.try.printer">
        <source>Prova di stampa</source>
        <translation>Probedruck</translation>
    </message>
    <message id="devices.try.reader">
        <source>Leggi un codice</source>
        <translation>Code lesen</translation>
    </message>
    <message id="devices.try.sound">
        <source>Suona</source>
        <translation>Abspielen</translation>
    </message>
    <message id="devices.trying">
        <source>Provo…</source>
        <translation>Ich prüfe…</translation>
    </message>
    <message id="devices.types">
        <source>che scrivono come una tastiera</source>
        <translation>die wie eine Tastatur schreiben</translation>
    </message>
    <message id="done.give_receipt">
        <source>Dai la ricevuta al cliente.</source>
        <translation>Gib dem Kunden die Quittung.</translation>
    </message>
    <message id="done.held">
        <source>La ricevuta esce appena sistemi la stampante.</source>
        <translation>Die Quittung kommt, sobald der Drucker bereit ist.</translation>
    </message>
    <message id="done.not_sent">
        <source>La ricevuta non è uscita. Ristampala.</source>
        <translation>Die Quittung kam nicht. Druck sie noch einmal.</translation>
    </message>
    <message id="done.printing">
        <source>La ricevuta sta uscendo.</source>
        <translation>Die Quittung wird gedruckt.</translation>
    </message>
    <message id="done.recharged">
        <source>Ricaricati</source>
        <translation>Aufgeladen</translation>
    </message>
    <message id="done.reprint">
        <source>Ricevuta non uscita? Ristampa</source>
        <translation>Keine Quittung? Nachdrucken</translation>
    </message>
    <message id="done.title">
        <source>Ricarica fatta</source>
        <translation>Aufgeladen</translation>
    </message>
    <message id="done.unknown">
        <source>La ricevuta forse è uscita.</source>
        <translation>Die Quittung kam vielleicht heraus.</translation>
    </message>
    <message id="done.unknown.advice">
        <source>Guarda la stampante. Io non lo so.</source>
        <translation>Schau zum Drucker. Ich weiß es nicht.</translation>
    </message>
    <message id="done.unknown.no">
        <source>No, ristampa</source>
        <translation>Nein, nachdrucken</translation>
    </message>
    <message id="done.unknown.question">
        <source>È uscita la ricevuta completa?</source>
        <translation>Ist die ganze Quittung da?</translation>
    </message>
    <message id="done.unknown.yes">
        <source>Sì, la ricevuta è uscita</source>
        <translation>Ja, die Quittung ist da</translation>
    </message>
    <message id="drop.no_file">
        <source>Qui va una foto salvata su questo computer.</source>
        <translation>Hierher gehört ein Bild von diesem Computer.</translation>
    </message>
    <message id="drop.several">
        <source>Una foto alla volta, per favore.</source>
        <translation>Bitte ein Bild nach dem anderen.</translation>
    </message>
    <message id="exercises.advice">
        <source>Soldi finti, fogli di prova. Sbaglia pure.</source>
        <translation>Kein echtes Geld, Probezettel. Probier ruhig alles.</translation>
    </message>
    <message id="exercises.code">
        <source>Dammi un codice di prova</source>
        <translation>Gib mir einen Probecode</translation>
    </message>
    <message id="exercises.door">
        <source>Esercizi</source>
        <translation>Aufgaben</translation>
    </message>
    <message id="exercises.end">
        <source>Fine allenamento</source>
        <translation>Übung beenden</translation>
    </message>
    <message id="exercises.heading">
        <source>Esercizi</source>
        <translation>Aufgaben</translation>
    </message>
    <message id="exercises.none">
        <source>Rimetti tutto a posto</source>
        <translation>Alles wieder in Ordnung</translation>
    </message>
    <message id="exercises.none.ordered">
        <source>Tutto a posto: carta e server.</source>
        <translation>Alles in Ordnung: Papier und Server.</translation>
    </message>
    <message id="exercises.paper_out">
        <source>Fai finire la carta</source>
        <translation>Papier ausgehen lassen</translation>
    </message>
    <message id="exercises.paper_out.ordered">
        <source>La carta è finita: prova a stampare.</source>
        <translation>Das Papier ist aus: versuch zu drucken.</translation>
    </message>
    <message id="exercises.refused">
        <source>Fai rifiutare una ricarica</source>
        <translation>Aufladung ablehnen</translation>
    </message>
    <message id="exercises.refused.ordered">
        <source>La prossima ricarica sarà rifiutata.</source>
        <translation>Die nächste Aufladung wird abgelehnt.</translation>
    </message>
    <message id="exercises.silent">
        <source>Fai tacere il server</source>
        <translation>Server verstummen lassen</translation>
    </message>
    <message id="exercises.silent.ordered">
        <source>Alla prossima ricarica il server tace.</source>
        <translation>Bei der nächsten Aufladung schweigt der Server.</translation>
    </message>
    <message id="fact.amount">
        <source>Ricarica</source>
        <translation>Aufladung</translation>
    </message>
    <message id="fact.collected">
        <source>Incassati</source>
        <translation>Kassiert</translation>
    </message>
    <message id="fact.fee">
        <source>Commissione</source>
        <translation>Gebühr</translation>
    </message>
    <message id="fault.amount_outside_limits.do">
        <source>Scegli un altro importo.</source>
        <translation>Wähl einen anderen Betrag.</translation>
    </message>
    <message id="fault.amount_outside_limits.what">
        <source>L’importo non è ammesso.</source>
        <translation>Der Betrag ist nicht zulässig.</translation>
    </message>
    <message id="fault.backend_not_trusted.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Nimm kein Geld. Ruf den Kundendienst an.</translation>
    </message>
    <message id="fault.backend_not_trusted.what">
        <source>Il server non è quello che conosco.</source>
        <translation>Das ist nicht der Server, den ich kenne.</translation>
    </message>
    <message id="fault.backend_silent.do">
        <source>Non prendere soldi. Riprova tra poco.</source>
        <translation>Nimm kein Geld. Versuch es gleich noch einmal.</translation>
    </message>
    <message id="fault.backend_silent.what">
        <source>Il server non risponde.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message id="fault.backend_unintelligible.do">
        <source>Non prendere soldi. Riprova tra poco.</source>
        <translation>Nimm kein Geld. Versuch es gleich noch einmal.</translation>
    </message>
    <message id="fault.backend_unintelligible.what">
        <source>Non capisco la risposta del server.</source>
        <translation>Ich verstehe die Antwort des Servers nicht.</translation>
    </message>
    <message id="fault.backend_unreachable.do">
        <source>Non prendere soldi. Controlla il cavo di rete.</source>
        <translation>Nimm kein Geld. Prüf das Netzkabel.</translation>
    </message>
    <message id="fault.backend_unreachable.what">
        <source>La rete non va.</source>
        <translation>Das Netz geht nicht.</translation>
    </message>
    <message id="fault.backup_failed.do">
        <source>Controlla la chiavetta. Puoi vendere lo stesso.</source>
        <translation>Prüf den USB-Stick. Verkaufen geht trotzdem.</translation>
    </message>
    <message id="fault.backup_failed.what">
        <source>La copia del registro non riesce.</source>
        <translation>Die Kopie des Registers gelingt nicht.</translation>
    </message>
    <message id="fault.balance_spent.do">
        <source>La ricarica resta. Non ridare i soldi.</source>
        <translation>Die Aufladung bleibt. Gib kein Geld zurück.</translation>
    </message>
    <message id="fault.balance_spent.what">
        <source>Il credito è già stato usato.</source>
        <translation>Das Guthaben ist schon verbraucht.</translation>
    </message>
    <message id="fault.camera_busy.do">
        <source>Chiudi l’altro programma, o usa il lettore.</source>
        <translation>Schließ das andere Programm, oder nimm den Scanner.</translation>
    </message>
    <message id="fault.camera_busy.what">
        <source>La fotocamera è di un altro programma</source>
        <translation>Ein anderes Programm hat die Kamera</translation>
    </message>
    <message id="fault.camera_missing.do">
        <source>Ricollegala, o usa il lettore.</source>
        <translation>Steck sie an, oder nimm den Scanner.</translation>
    </message>
    <message id="fault.camera_missing.what">
        <source>La fotocamera è staccata</source>
        <translation>Die Kamera ist abgesteckt</translation>
    </message>
    <message id="fault.camera_restarted.do">
        <source>Ci vuole un momento. Va bene anche il lettore.</source>
        <translation>Das dauert kurz. Es geht auch der Scanner.</translation>
    </message>
    <message id="fault.camera_restarted.what">
        <source>La fotocamera riparte</source>
        <translation>Die Kamera startet neu</translation>
    </message>
    <message id="fault.camera_stalled.do">
        <source>Intanto usa il lettore, o scrivi il codice.</source>
        <translation>Nimm inzwischen den Scanner, oder tipp den Code.</translation>
    </message>
    <message id="fault.camera_stalled.what">
        <source>La fotocamera si è fermata</source>
        <translation>Die Kamera ist stehen geblieben</translation>
    </message>
    <message id="fault.code_busy.do">
        <source>Finisci prima quella.</source>
        <translation>Beende zuerst diesen.</translation>
    </message>
    <message id="fault.code_busy.what">
        <source>Con questo codice c’è già un’operazione aperta.</source>
        <translation>Mit diesem Code ist schon ein Vorgang offen.</translation>
    </message>
    <message id="fault.code_not_active.do">
        <source>Il cliente deve crearne uno nuovo.</source>
        <translation>Der Kunde muss einen neuen anlegen.</translation>
    </message>
    <message id="fault.code_not_active.what">
        <source>Il codice non è attivo.</source>
        <translation>Der Code ist nicht aktiv.</translation>
    </message>
    <message id="fault.code_not_practice.do">
        <source>Usa un codice di prova.</source>
        <translation>Nimm einen Probecode.</translation>
    </message>
    <message id="fault.code_not_practice.what">
        <source>Questo codice è vero: qui è allenamento.</source>
        <translation>Dieser Code ist echt: hier ist Übung.</translation>
    </message>
    <message id="fault.code_unknown.do">
        <source>Il cliente controlla il QR sul telefono.</source>
        <translation>Der Kunde prüft den QR-Code am Handy.</translation>
    </message>
    <message id="fault.code_unknown.what">
        <source>Il codice non esiste.</source>
        <translation>Den Code gibt es nicht.</translation>
    </message>
    <message id="fault.disk_almost_full.do">
        <source>Vendite sospese: finisci quelle aperte, chiama l’assistenza.</source>
        <translation>Verkauf gesperrt: beende die offenen, ruf den Kundendienst an.</translation>
    </message>
    <message id="fault.disk_almost_full.what">
        <source>Il disco è quasi pieno.</source>
        <translation>Die Festplatte ist fast voll.</translation>
    </message>
    <message id="fault.disk_full.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Nimm kein Geld. Ruf den Kundendienst an.</translation>
    </message>
    <message id="fault.disk_full.what">
        <source>Il disco è pieno.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message id="fault.enrolment_refused.do">
        <source>Chiedi un codice nuovo.</source>
        <translation>Verlange einen neuen Code.</translation>
    </message>
    <message id="fault.enrolment_refused.what">
        <source>Il codice di registrazione non va bene.</source>
        <translation>Der Anmeldecode stimmt nicht.</translation>
    </message>
    <message id="fault.journal_behind.do">
        <source>Conta il cassetto e chiama l’assistenza.</source>
        <translation>Zähl die Lade und ruf den Kundendienst an.</translation>
    </message>
    <message id="fault.journal_behind.what">
        <source>Il registro era indietro: ripreso dal server.</source>
        <translation>Das Register war zurück: vom Server ergänzt.</translation>
    </message>
    <message id="fault.journal_damaged.do">
        <source>Non ridare soldi. Chiama l’assistenza.</source>
        <translation>Gib kein Geld zurück. Ruf den Kundendienst an.</translation>
    </message>
    <message id="fault.journal_damaged.what">
        <source>Il registro è rovinato.</source>
        <translation>Das Register ist beschädigt.</translation>
    </message>
    <message id="fault.journal_foreign.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Nimm kein Geld. Ruf den Kundendienst an.</translation>
    </message>
    <message id="fault.journal_foreign.what">
        <source>Il registro non è di questo terminale.</source>
        <translation>Das Register gehört nicht zu diesem Terminal.</translation>
    </message>
    <message id="fault.journal_in_use.do">
        <source>Usa l’altra finestra, o riavvia.</source>
        <translation>Nimm das andere Fenster, oder starte neu.</translation>
    </message>
    <message id="fault.journal_in_use.what">
        <source>Il programma è già aperto.</source>
        <translation>Das Programm ist schon offen.</translation>
    </message>
    <message id="fault.journal_newer.do">
        <source>Chiama l’assistenza per aggiornare.</source>
        <translation>Ruf für die Aktualisierung den Kundendienst an.</translation>
    </message>
    <message id="fault.journal_newer.what">
        <source>Il registro è di una versione più nuova.</source>
        <translation>Das Register ist von einer neueren Version.</translation>
    </message>
    <message id="fault.journal_set_aside.do">
        <source>Conta il cassetto e chiama l’assistenza.</source>
        <translation>Zähl die Lade und ruf den Kundendienst an.</translation>
    </message>
    <message id="fault.journal_set_aside.what">
        <source>Registro rovinato: si rifà dal server.</source>
        <translation>Register beschädigt: wird vom Server neu erstellt.</translation>
    </message>
    <message id="fault.journal_unreadable.do">
        <source>Non ridare soldi. Riavvia; se resta, chiama l’assistenza.</source>
        <translation>Gib kein Geld zurück. Starte neu; bleibt es so, ruf den Kundendienst an.</translation>
    </message>
    <message id="fault.journal_unreadable.what">
        <source>Non riesco a leggere il registro.</source>
        <translation>Ich kann das Register nicht lesen.</translation>
    </message>
    <message id="fault.journal_write_failed.do">
        <source>Non ridare soldi. Riavvia il terminale.</source>
        <translation>Gib kein Geld zurück. Starte das Terminal neu.</translation>
    </message>
    <message id="fault.journal_write_failed.what">
        <source>Non so se l’ultimo passo è scritto.</source>
        <translation>Vielleicht ist der letzte Schritt nicht gespeichert.</translation>
    </message>
    <message id="fault.not_enrolled.do">
        <source>Chiama chi lo ha installato.</source>
        <translation>Ruf den an, der es installiert hat.</translation>
    </message>
    <message id="fault.not_enrolled.what">
        <source>Questo terminale non è ancora registrato.</source>
        <translation>Dieses Terminal ist noch nicht angemeldet.</translation>
    </message>
    <message id="fault.picture_search_failed.do">
        <source>Prova con un’altra foto, o usa la fotocamera.</source>
        <translation>Versuch ein anderes Bild, oder nimm die Kamera.</translation>
    </message>
    <message id="fault.picture_search_failed.what">
        <source>Non riesco a cercare in questa foto.</source>
        <translation>In diesem Bild kann ich nicht suchen.</translation>
    </message>
    <message id="fault.picture_unreadable.do">
        <source>Scegline un altro, o usa la fotocamera.</source>
        <translation>Wähl eine andere, oder nimm die Kamera.</translation>
    </message>
    <message id="fault.picture_unreadable.what">
        <source>Questo file non è una foto.</source>
        <translation>Diese Datei ist kein Bild.</translation>
    </message>
    <message id="fault.printer_busy.do">
        <source>Attendi un momento e riprova.</source>
        <translation>Warte kurz und versuch es noch einmal.</translation>
    </message>
    <message id="fault.printer_busy.what">
        <source>La stampante è occupata.</source>
        <translation>Der Drucker ist besetzt.</translation>
    </message>
    <message id="fault.printer_cover_open.do">
        <source>Chiudilo bene, fino allo scatto.</source>
        <oldsource>Chiudilo: la stampa riprende da sola.</oldsource>
        <translation>Schließ ihn gut, bis es klickt.</translation>
    </message>
    <message id="fault.printer_cover_open.what">
        <source>Lo sportello della stampante è aperto.</source>
        <translation>Der Deckel des Druckers ist offen.</translation>
    </message>
    <message id="fault.printer_cutter.do">
        <source>Spegni la stampante e libera la carta.</source>
        <translation>Schalt den Drucker aus und mach das Papier frei.</translation>
    </message>
    <message id="fault.printer_cutter.what">
        <source>La taglierina è bloccata.</source>
        <translation>Der Papierschneider klemmt.</translation>
    </message>
    <message id="fault.printer_lost.do">
        <source>Controlla il cavo. Poi guarda il foglio.</source>
        <translation>Prüf das Kabel. Dann schau auf den Zettel.</translation>
    </message>
    <message id="fault.printer_lost.what">
        <source>La stampante si è scollegata durante la stampa.</source>
        <translation>Der Drucker war beim Drucken plötzlich weg.</translation>
    </message>
    <message id="fault.printer_lost_cut.do">
        <source>Forse è uscito: guarda tu il foglio.</source>
        <translation>Vielleicht ist der Zettel da: schau selbst.</translation>
    </message>
    <message id="fault.printer_lost_cut.what">
        <source>Si è scollegata, ma ha tagliato un foglio.</source>
        <translation>Er war weg, hat aber einen Zettel geschnitten.</translation>
    </message>
    <message id="fault.printer_lost_uncut.do">
        <source>Forse non è uscito: guarda tu.</source>
        <translation>Vielleicht kam nichts heraus: schau selbst.</translation>
    </message>
    <message id="fault.printer_lost_uncut.what">
        <source>Si è scollegata senza tagliare nulla.</source>
        <translation>Er war weg und hat nichts geschnitten.</translation>
    </message>
    <message id="fault.printer_offline.do">
        <source>Premi il suo tasto di avanzamento.</source>
        <translation>Drück seine Vorschubtaste.</translation>
    </message>
    <message id="fault.printer_offline.what">
        <source>La stampante è in pausa.</source>
        <translation>Der Drucker macht Pause.</translation>
    </message>
    <message id="fault.printer_one_way.do">
        <source>Guarda tu se il foglio è uscito.</source>
        <translation>Schau selbst, ob der Zettel da ist.</translation>
    </message>
    <message id="fault.printer_one_way.what">
        <source>Questa stampante non conferma mai.</source>
        <translation>Dieser Drucker bestätigt nie.</translation>
    </message>
    <message id="fault.printer_paper_out.do">
        <source>Metti la carta e chiudi lo sportello.</source>
        <oldsource>Metti la carta: la stampa riprende da sola.</oldsource>
        <translation>Leg Papier ein und schließ den Deckel.</translation>
    </message>
    <message id="fault.printer_paper_out.what">
        <source>La carta è finita.</source>
        <translation>Das Papier ist aus.</translation>
    </message>
    <message id="fault.printer_silent.do">
        <source>Guarda tu se il foglio è uscito.</source>
        <translation>Schau selbst, ob der Zettel da ist.</translation>
    </message>
    <message id="fault.printer_silent.what">
        <source>La stampante non dice se ha finito.</source>
        <translation>Der Drucker sagt nicht, ob er fertig ist.</translation>
    </message>
    <message id="fault.printer_unreachable.do">
        <source>Controlla che sia accesa e collegata.</source>
        <translation>Schau, ob er ein ist und angesteckt.</translation>
    </message>
    <message id="fault.printer_unreachable.what">
        <source>La stampante non si trova.</source>
        <translation>Der Drucker ist nicht zu finden.</translation>
    </message>
    <message id="fault.program_stopped.do">
        <source>Non ridare soldi. Riavvia il terminale.</source>
        <translation>Gib kein Geld zurück. Starte das Terminal neu.</translation>
    </message>
    <message id="fault.program_stopped.what">
        <source>Il programma si è fermato per sicurezza.</source>
        <translation>Das Programm hat sicherheitshalber angehalten.</translation>
    </message>
    <message id="fault.quote_expired.do">
        <source>Ricomincia dal codice.</source>
        <translation>Fang mit dem Code noch einmal an.</translation>
    </message>
    <message id="fault.quote_expired.what">
        <source>Il prezzo è scaduto.</source>
        <translation>Der Preis ist abgelaufen.</translation>
    </message>
    <message id="fault.reader_busy.do">
        <source>Usa la fotocamera. Chiama il tecnico.</source>
        <translation>Nimm die Kamera. Ruf den Techniker.</translation>
    </message>
    <message id="fault.reader_busy.what">
        <source>Il lettore è di un altro programma</source>
        <translation>Ein anderes Programm hat den Scanner</translation>
    </message>
    <message id="fault.reader_missing.do">
        <source>Ricollegalo, o usa la fotocamera.</source>
        <translation>Steck ihn an, oder nimm die Kamera.</translation>
    </message>
    <message id="fault.reader_missing.what">
        <source>Il lettore è staccato</source>
        <translation>Der Scanner ist abgesteckt</translation>
    </message>
    <message id="fault.refused_otherwise.do">
        <source>Il cliente chiede a SpazioScuola.</source>
        <translation>Der Kunde fragt bei SpazioScuola.</translation>
    </message>
    <message id="fault.refused_otherwise.what">
        <source>Il server non accetta la ricarica.</source>
        <translation>Der Server nimmt die Aufladung nicht an.</translation>
    </message>
    <message id="fault.reversal_window_closed.do">
        <source>La ricarica resta. Non ridare i soldi.</source>
        <translation>Die Aufladung bleibt. Gib kein Geld zurück.</translation>
    </message>
    <message id="fault.reversal_window_closed.what">
        <source>È tardi per lo storno.</source>
        <translation>Für den Storno ist es zu spät.</translation>
    </message>
    <message id="fault.service_closed.do">
        <source>Il cliente riprova più tardi.</source>
        <translation>Der Kunde versucht es später.</translation>
    </message>
    <message id="fault.service_closed.what">
        <source>Il servizio adesso è chiuso.</source>
        <translation>Der Dienst ist jetzt geschlossen.</translation>
    </message>
    <message id="fault.session_stale.do">
        <source>Lo rifaccio da solo. Attendi un momento.</source>
        <translation>Ich mache es selbst. Warte einen Moment.</translation>
    </message>
    <message id="fault.session_stale.what">
        <source>Il collegamento è da rifare.</source>
        <translation>Die Verbindung muss erneuert werden.</translation>
    </message>
    <message id="fault.settings_wrong.do">
        <source>Chiama chi ha installato il terminale.</source>
        <translation>Ruf den an, der das Terminal installiert hat.</translation>
    </message>
    <message id="fault.settings_wrong.what">
        <source>Le impostazioni non vanno bene.</source>
        <translation>Die Einstellungen stimmen nicht.</translation>
    </message>
    <message id="fault.terminal_not_allowed.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Nimm kein Geld. Ruf den Kundendienst an.</translation>
    </message>
    <message id="fault.terminal_not_allowed.what">
        <source>Questo terminale non è autorizzato.</source>
        <translation>Dieses Terminal ist nicht zugelassen.</translation>
    </message>
    <message id="fault.vault_key_changed.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Nimm kein Geld. Ruf den Kundendienst an.</translation>
    </message>
    <message id="fault.vault_key_changed.what">
        <source>La chiave del terminale è cambiata.</source>
        <translation>Der Schlüssel des Terminals hat sich geändert.</translation>
    </message>
    <message id="fault.vault_locked.do">
        <source>Non prendere soldi. Riavvia il terminale.</source>
        <translation>Nimm kein Geld. Starte das Terminal neu.</translation>
    </message>
    <message id="fault.vault_locked.what">
        <source>La chiave del terminale è chiusa.</source>
        <translation>Der Schlüssel des Terminals ist gesperrt.</translation>
    </message>
    <message id="fault.vault_missing.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Nimm kein Geld. Ruf den Kundendienst an.</translation>
    </message>
    <message id="fault.vault_missing.what">
        <source>Manca la chiave di questo terminale.</source>
        <translation>Der Schlüssel dieses Terminals fehlt.</translation>
    </message>
    <message id="fault.visit_full.do">
        <source>Finisci questi, poi passa gli altri.</source>
        <translation>Beende diese, dann scann die anderen.</translation>
    </message>
    <message id="fault.visit_full.what">
        <source>Più di cinque codici insieme non si può.</source>
        <translation>Mehr als fünf Codes zugleich geht nicht.</translation>
    </message>
    <message id="fault.visit_over_cash.do">
        <source>Togli un codice o abbassa un importo.</source>
        <translation>Entfern einen Code oder senk einen Betrag.</translation>
    </message>
    <message id="fault.visit_over_cash.what">
        <source>Insieme superano il limite dei contanti.</source>
        <translation>Zusammen ist es über der Bargeldgrenze.</translation>
    </message>
    <message id="files.advice">
        <source>Le più nuove da Scaricati, Immagini, Scrivania e chiavette.</source>
        <translation>Die neuesten aus Downloads, Bilder, Schreibtisch und USB-Sticks.</translation>
    </message>
    <message id="files.heading">
        <source>Cerca in una foto</source>
        <translation>In einem Bild suchen</translation>
    </message>
    <message id="files.look_again">
        <source>Guarda di nuovo</source>
        <translation>Noch einmal schauen</translation>
    </message>
    <message id="files.looking">
        <source>Cerco le foto…</source>
        <translation>Ich suche die Bilder…</translation>
    </message>
    <message id="files.none">
        <source>Non trovo foto. Inserisci la chiavetta e guarda di nuovo.</source>
        <translation>Ich finde keine Bilder. Steck den USB-Stick an und schau noch einmal.</translation>
    </message>
    <message id="files.place.desktop">
        <source>Scrivania</source>
        <translation>Schreibtisch</translation>
    </message>
    <message id="files.place.downloads">
        <source>Scaricati</source>
        <translation>Downloads</translation>
    </message>
    <message id="files.place.pictures">
        <source>Immagini</source>
        <translation>Bilder</translation>
    </message>
    <message id="files.place.stick">
        <source>Chiavetta</source>
        <translation>USB-Stick</translation>
    </message>
    <message id="files.position">
        <source>Foto {first}–{last} di {count}</source>
        <translation>Bild {first}–{last} von {count}</translation>
    </message>
    <message id="files.question">
        <source>Quale foto?</source>
        <translation>Welches Bild?</translation>
    </message>
    <message id="files.today">
        <source>oggi {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message id="files.yesterday">
        <source>ieri {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message id="first.amount">
        <source>Prima stampa il pre-scontrino, o annulla.</source>
        <translation>Druck zuerst den Vorbeleg, oder brich ab.</translation>
    </message>
    <message id="first.answer">
        <source>Rispondi prima a questa domanda.</source>
        <translation>Beantworte zuerst diese Frage.</translation>
    </message>
    <message id="first.closure">
        <source>Prima chiudi la cassa, o torna indietro.</source>
        <translation>Schließ zuerst die Kassa, oder geh zurück.</translation>
    </message>
    <message id="first.collect">
        <source>Prima incassa e conferma, o annulla.</source>
        <translation>Kassier zuerst und bestätige, oder brich ab.</translation>
    </message>
    <message id="first.confirmation">
        <source>Attendi prima la conferma di questa ricarica.</source>
        <translation>Warte zuerst auf die Bestätigung dieser Aufladung.</translation>
    </message>
    <message id="first.count">
        <source>Prima finisci di contare, o torna indietro.</source>
        <translation>Zähl zuerst fertig, oder geh zurück.</translation>
    </message>
    <message id="first.full">
        <source>Cinque codici insieme bastano. Finisci prima questi.</source>
        <translation>Fünf Codes auf einmal genügen. Schließe erst diese ab.</translation>
    </message>
    <message id="first.give_back">
        <source>Prima ridai i soldi a questo cliente.</source>
        <translation>Gib zuerst diesem Kunden das Geld zurück.</translation>
    </message>
    <message id="first.move">
        <source>Prima scrivi la somma, o torna indietro.</source>
        <translation>Gib zuerst die Summe ein, oder geh zurück.</translation>
    </message>
    <message id="first.paper">
        <source>Attendi prima il pre-scontrino, o annulla.</source>
        <translation>Warte zuerst auf den Vorbeleg, oder brich ab.</translation>
    </message>
    <message id="first.picture">
        <source>Prima scegli, o torna indietro.</source>
        <translation>Wähl zuerst, oder geh zurück.</translation>
    </message>
    <message id="first.pin">
        <source>Prima scrivi il PIN, o torna indietro.</source>
        <translation>Gib zuerst die PIN ein, oder geh zurück.</translation>
    </message>
    <message id="first.price">
        <source>Attendi prima il prezzo.</source>
        <translation>Warte zuerst auf den Preis.</translation>
    </message>
    <message id="first.resume">
        <source>Rispondi prima qui, o premi Più tardi.</source>
        <translation>Antworte zuerst hier, oder drück Später.</translation>
    </message>
    <message id="first.room">
        <source>Chiudi prima questa pagina.</source>
        <translation>Schließ zuerst diese Seite.</translation>
    </message>
    <message id="first.seller">
        <source>Per vendere serve un altro operatore.</source>
        <translation>Zum Verkaufen braucht es einen anderen Bediener.</translation>
    </message>
    <message id="first.sign_in">
        <source>Prima entra con il tuo PIN.</source>
        <translation>Melde dich zuerst mit deiner PIN an.</translation>
    </message>
    <message id="first.starting">
        <source>Sto ancora accendendo. Attendi, poi ripassa il codice.</source>
        <translation>Ich starte noch. Warte, dann scann den Code noch einmal.</translation>
    </message>
    <message id="frozen.cash">
        <source>Non ridare i soldi</source>
        <translation>Gib kein Geld zurück</translation>
    </message>
    <message id="frozen.cash_why">
        <source>I {total} restano in cassa.</source>
        <translation>Die {total} bleiben in der Kassa.</translation>
    </message>
    <message id="frozen.sentence">
        <source>Il server ha dato due risposte diverse.</source>
        <translation>Der Server hat zwei verschiedene Antworten gegeben.</translation>
    </message>
    <message id="frozen.title">
        <source>Chiama l’assistenza</source>
        <translation>Ruf den Kundendienst</translation>
    </message>
    <message id="help.camera_still.call">
        <source>Resta ferma? Chiama l’assistenza.</source>
        <translation>Steht sie immer noch? Ruf den Kundendienst an.</translation>
    </message>
    <message id="help.camera_still.question">
        <source>la fotocamera è ferma?</source>
        <translation>die Kamera stehen bleibt?</translation>
    </message>
    <message id="help.camera_still.step1">
        <source>Riparte da sola: aspetta qualche secondo.</source>
        <translation>Sie startet von selbst: warte ein paar Sekunden.</translation>
    </message>
    <message id="help.camera_still.step2">
        <source>Stacca il cavo e riattaccalo.</source>
        <translation>Zieh das Kabel ab und steck es wieder an.</translation>
    </message>
    <message id="help.camera_still.step3">
        <source>Pulisci il vetro con un panno asciutto.</source>
        <translation>Putz das Glas mit einem trockenen Tuch.</translation>
    </message>
    <message id="help.camera_still.step4">
        <source>Intanto usa il lettore, o la tastiera.</source>
        <translation>Nimm inzwischen den Scanner oder die Tastatur.</translation>
    </message>
    <message id="help.change.call">
        <source>Resto sbagliato? Lo vedi in chiusura.</source>
        <translation>Falsch herausgegeben? Du siehst es beim Abschluss.</translation>
    </message>
    <message id="help.change.question">
        <source>devo dare il resto?</source>
        <translation>ich herausgeben muss?</translation>
    </message>
    <message id="help.change.step1">
        <source>Scrivi quanto ti dà il cliente.</source>
        <translation>Gib ein, was der Kunde dir gibt.</translation>
    </message>
    <message id="help.change.step2">
        <source>Leggi il resto e dallo subito.</source>
        <translation>Lies das Rückgeld und gib es gleich.</translation>
    </message>
    <message id="help.change.step3">
        <source>Poi premi Incassa e conferma.</source>
        <translation>Dann drück Kassieren, bestätigen.</translation>
    </message>
    <message id="help.code_unread.call">
        <source>Nessun codice buono? Il cliente lo rifà nell’app.</source>
        <translation>Kein guter Code? Der Kunde macht ihn in der App neu.</translation>
    </message>
    <message id="help.code_unread.question">
        <source>il codice non si legge?</source>
        <translation>der Code nicht lesbar ist?</translation>
    </message>
    <message id="help.code_unread.step1">
        <source>Alza al massimo la luce del telefono.</source>
        <translation>Stell das Handy auf volle Helligkeit.</translation>
    </message>
    <message id="help.code_unread.step2">
        <source>Inclinalo un po’: via il riflesso.</source>
        <translation>Neig es ein wenig: weg mit der Spiegelung.</translation>
    </message>
    <message id="help.code_unread.step3">
        <source>Tienilo fermo, a una spanna dalla fotocamera.</source>
        <translation>Halt es still, eine Handbreit vor die Kamera.</translation>
    </message>
    <message id="help.code_unread.step4">
        <source>Schermo rotto? Va bene il foglio stampato.</source>
        <translation>Handy kaputt? Es geht auch das gedruckte Blatt.</translation>
    </message>
    <message id="help.code_unread.step5">
        <source>Se non va, scrivi il codice a mano.</source>
        <translation>Geht es nicht, tipp den Code von Hand.</translation>
    </message>
    <message id="help.cover_open.call">
        <source>Non chiude lo stesso? Chiama l’assistenza.</source>
        <translation>Schließt er trotzdem nicht? Ruf den Kundendienst an.</translation>
    </message>
    <message id="help.cover_open.question">
        <source>lo sportello della stampante è aperto?</source>
        <translation>der Deckel des Druckers offen ist?</translation>
    </message>
    <message id="help.cover_open.step1">
        <source>Chiudilo ai due lati, fino allo scatto.</source>
        <translation>Drück ihn auf beiden Seiten zu, bis es klickt.</translation>
    </message>
    <message id="help.cover_open.step2">
        <source>Non chiude? Il rotolo è storto: raddrizzalo.</source>
        <translation>Schließt er nicht? Richte die Rolle gerade.</translation>
    </message>
    <message id="help.cover_open.step3">
        <source>La stampa riprende, o premi Riprova a stampare.</source>
        <oldsource>La stampa riprende da sola.</oldsource>
        <translation>Der Druck geht weiter, oder drück Noch einmal drucken.</translation>
    </message>
    <message id="help.difference.call">
        <source>Non la spieghi? Parlane col titolare.</source>
        <translation>Du findest den Grund nicht? Sprich mit dem Inhaber.</translation>
    </message>
    <message id="help.difference.question">
        <source>la cassa non torna?</source>
        <translation>die Kassa nicht stimmt?</translation>
    </message>
    <message id="help.difference.step1">
        <source>Riconta con calma: capita a tutti.</source>
        <translation>Zähl ruhig noch einmal: das passiert allen.</translation>
    </message>
    <message id="help.difference.step2">
        <source>Hai contato anche il fondo? Toglilo.</source>
        <translation>Auch das Wechselgeld gezählt? Zieh es ab.</translation>
    </message>
    <message id="help.difference.step3">
        <source>Leggi i riquadri: dicono quale operazione.</source>
        <translation>Lies die Felder: sie nennen den Vorgang.</translation>
    </message>
    <message id="help.difference.step4">
        <source>Puoi chiudere lo stesso: resta scritto.</source>
        <translation>Du kannst trotzdem schließen: es bleibt notiert.</translation>
    </message>
    <message id="help.door">
        <source>Aiuto</source>
        <translation>Hilfe</translation>
    </message>
    <message id="help.end_of_day.call">
        <source>Il foglio non esce? Si ristampa dopo.</source>
        <translation>Der Beleg kommt nicht? Man druckt ihn später nach.</translation>
    </message>
    <message id="help.end_of_day.question">
        <source>è ora di chiudere la cassa?</source>
        <translation>es Zeit ist, die Kassa zu schließen?</translation>
    </message>
    <message id="help.end_of_day.step1">
        <source>Premi Chiusura nella pagina iniziale.</source>
        <translation>Drück Abschluss auf der Startseite.</translation>
    </message>
    <message id="help.end_of_day.step2">
        <source>Conta i soldi, senza il fondo cassa.</source>
        <translation>Zähl das Geld, ohne Wechselgeld.</translation>
    </message>
    <message id="help.end_of_day.step3">
        <source>Scrivi quanto c’è e confronta.</source>
        <translation>Gib ein, was da ist, und vergleich.</translation>
    </message>
    <message id="help.end_of_day.step4">
        <source>Premi Chiudi la cassa: esce il foglio.</source>
        <translation>Drück Kassa schließen: der Beleg kommt.</translation>
    </message>
    <message id="help.end_of_day.step5">
        <source>Metti via i soldi e lascia il fondo.</source>
        <translation>Leg das Geld weg, lass das Wechselgeld.</translation>
    </message>
    <message id="help.float.call">
        <source>Fondo sbagliato? Riscrivilo: conta l’ultimo.</source>
        <translation>Wechselgeld falsch? Gib es neu ein: das letzte gilt.</translation>
    </message>
    <message id="help.float.question">
        <source>cambio il fondo cassa?</source>
        <translation>ich das Wechselgeld ändere?</translation>
    </message>
    <message id="help.float.step1">
        <source>Apri Chiusura e premi Fondo.</source>
        <translation>Öffne Abschluss und drück Wechselgeld.</translation>
    </message>
    <message id="help.float.step2">
        <source>Scrivi quanto resta nel cassetto.</source>
        <translation>Gib ein, was in der Lade bleibt.</translation>
    </message>
    <message id="help.float.step3">
        <source>Soldi messi o tolti: Entrata o Uscita.</source>
        <translation>Geld hinein oder heraus: Einlage oder Abgang.</translation>
    </message>
    <message id="help.heading">
        <source>Cosa faccio se…</source>
        <translation>Was tun, wenn…</translation>
    </message>
    <message id="help.health_card.call">
        <source>Non lo trova? Chiede a SpazioScuola.</source>
        <translation>Er findet ihn nicht? Er fragt bei SpazioScuola.</translation>
    </message>
    <message id="help.health_card.question">
        <source>mi danno la tessera sanitaria?</source>
        <translation>man mir die Gesundheitskarte gibt?</translation>
    </message>
    <message id="help.health_card.step1">
        <source>La tessera qui non serve: ridalla.</source>
        <translation>Die Karte braucht es hier nicht: gib sie zurück.</translation>
    </message>
    <message id="help.health_card.step2">
        <source>Chiedi il QR di SpazioScuola.</source>
        <translation>Frag nach dem QR von SpazioScuola.</translation>
    </message>
    <message id="help.health_card.step3">
        <source>È nell’app, tra i codici di pagamento.</source>
        <translation>Er ist in der App, bei den Zahlungscodes.</translation>
    </message>
    <message id="help.in_doubt.call">
        <source>Dopo un giorno, chiama l’assistenza.</source>
        <translation>Nach einem Tag ruf den Kundendienst an.</translation>
    </message>
    <message id="help.in_doubt.question">
        <source>la ricarica resta in verifica?</source>
        <translation>die Aufladung in Prüfung bleibt?</translation>
    </message>
    <message id="help.in_doubt.step1">
        <source>Non rifarla, e non ridare i soldi.</source>
        <translation>Mach sie nicht noch einmal, gib kein Geld zurück.</translation>
    </message>
    <message id="help.in_doubt.step2">
        <source>Dai il promemoria al cliente.</source>
        <translation>Gib dem Kunden den Merkzettel.</translation>
    </message>
    <message id="help.in_doubt.step3">
        <source>Al server richiedo io, da solo.</source>
        <translation>Den Server frage ich selbst wieder.</translation>
    </message>
    <message id="help.in_doubt.step4">
        <source>Servi pure il prossimo cliente.</source>
        <translation>Bedien ruhig den nächsten Kunden.</translation>
    </message>
    <message id="help.in_doubt.step5">
        <source>Quando torna, passa il QR del promemoria.</source>
        <translation>Kommt er wieder, scann den QR des Merkzettels.</translation>
    </message>
    <message id="help.look.call">
        <source>Non puoi entrare? Chiedi al titolare.</source>
        <translation>Du kommst nicht hinein? Frag den Inhaber.</translation>
    </message>
    <message id="help.look.question">
        <source>voglio lettere grandi o un’altra lingua?</source>
        <translation>ich große Schrift oder eine andere Sprache will?</translation>
    </message>
    <message id="help.look.step1">
        <source>Apri Impostazioni.</source>
        <translation>Öffne Einstellungen.</translation>
    </message>
    <message id="help.look.step2">
        <source>Scegli lingua, lettere, colori o mano.</source>
        <translation>Wähl Sprache, Schrift, Farben oder Hand.</translation>
    </message>
    <message id="help.look.step3">
        <source>Cambia subito, senza riavviare.</source>
        <translation>Es ändert sich gleich, ohne Neustart.</translation>
    </message>
    <message id="help.maybe_out.call">
        <source>Succede sempre? Chiama l’assistenza.</source>
        <translation>Passiert das immer? Ruf den Kundendienst an.</translation>
    </message>
    <message id="help.maybe_out.question">
        <source>non so se il foglio è uscito?</source>
        <translation>ich nicht weiß, ob der Zettel da ist?</translation>
    </message>
    <message id="help.maybe_out.step1">
        <source>I soldi non cambiano: conta solo il foglio.</source>
        <translation>Am Geld ändert sich nichts: nur der Zettel zählt.</translation>
    </message>
    <message id="help.maybe_out.step2">
        <source>Guarda la stampante, e per terra.</source>
        <translation>Schau zum Drucker, und auf den Boden.</translation>
    </message>
    <message id="help.maybe_out.step3">
        <source>È intero? Rispondi che è uscito.</source>
        <translation>Ist er ganz? Antworte, dass er da ist.</translation>
    </message>
    <message id="help.maybe_out.step4">
        <source>Manca, o è tagliato? Fallo ristampare.</source>
        <translation>Fehlt er, oder ist er zerschnitten? Druck nach.</translation>
    </message>
    <message id="help.maybe_out.step5">
        <source>La copia dice duplicato: vale lo stesso.</source>
        <translation>Auf der Kopie steht Duplikat: sie gilt genauso.</translation>
    </message>
    <message id="help.no_network.call">
        <source>Non torna? Chiama chi ti dà la linea.</source>
        <translation>Kommt es nicht wieder? Ruf deinen Netzbetreiber an.</translation>
    </message>
    <message id="help.no_network.question">
        <source>manca la rete?</source>
        <translation>das Netz ausfällt?</translation>
    </message>
    <message id="help.no_network.step1">
        <source>Non prendere soldi per ricariche nuove.</source>
        <translation>Nimm kein Geld für neue Aufladungen.</translation>
    </message>
    <message id="help.no_network.step2">
        <source>Controlla il cavo e la scatola della linea.</source>
        <translation>Prüf das Kabel und das Gerät der Leitung.</translation>
    </message>
    <message id="help.no_network.step3">
        <source>Quelle in verifica le richiedo da solo.</source>
        <translation>Die in Prüfung frage ich selbst wieder ab.</translation>
    </message>
    <message id="help.no_network.step4">
        <source>Puoi ristampare e contare la cassa.</source>
        <translation>Nachdrucken und Kassa zählen geht.</translation>
    </message>
    <message id="help.none">
        <source>Non trovo niente. Prova un’altra parola.</source>
        <translation>Nichts gefunden. Versuch ein anderes Wort.</translation>
    </message>
    <message id="help.none_primary">
        <source>Scrivi un’altra parola</source>
        <translation>Tipp ein anderes Wort</translation>
    </message>
    <message id="help.not_printing.call">
        <source>Resta ferma? Chiama l’assistenza.</source>
        <translation>Steht er immer noch? Ruf den Kundendienst an.</translation>
    </message>
    <message id="help.not_printing.question">
        <source>la stampante non stampa?</source>
        <translation>der Drucker nicht druckt?</translation>
    </message>
    <message id="help.not_printing.step1">
        <source>Le ricariche fatte restano fatte.</source>
        <translation>Was aufgeladen ist, bleibt aufgeladen.</translation>
    </message>
    <message id="help.not_printing.step2">
        <source>Guarda se è accesa e se lampeggia.</source>
        <translation>Schau, ob er an ist und ob er blinkt.</translation>
    </message>
    <message id="help.not_printing.step3">
        <source>Controlla i due cavi: corrente e dati.</source>
        <translation>Prüf die zwei Kabel: Strom und Daten.</translation>
    </message>
    <message id="help.not_printing.step4">
        <source>Spegnila e riaccendila.</source>
        <translation>Schalt ihn aus und wieder ein.</translation>
    </message>
    <message id="help.not_printing.step5">
        <source>Se manca ancora un foglio, premi Ristampa.</source>
        <translation>Fehlt noch ein Zettel, drück Nachdruck.</translation>
    </message>
    <message id="help.notice.call">
        <source>Dubbi sull’avviso? Chiede all’ente che lo manda.</source>
        <translation>Fragen zur Mitteilung? Er fragt die Körperschaft.</translation>
    </message>
    <message id="help.notice.question">
        <source>mi portano un avviso pagoPA?</source>
        <translation>man mir eine pagoPA-Zahlungsmitteilung bringt?</translation>
    </message>
    <message id="help.notice.step1">
        <source>Non prendere soldi.</source>
        <translation>Nimm kein Geld.</translation>
    </message>
    <message id="help.notice.step2">
        <source>Qui gli avvisi non si pagano ancora.</source>
        <translation>Die zahlt man hier noch nicht.</translation>
    </message>
    <message id="help.notice.step3">
        <source>Il cliente paga in banca, posta o app.</source>
        <translation>Der Kunde zahlt in Bank, Post oder App.</translation>
    </message>
    <message id="help.old_receipt.call">
        <source>Più vecchia di mesi? Chiama l’assistenza.</source>
        <translation>Monate alt? Ruf den Kundendienst an.</translation>
    </message>
    <message id="help.old_receipt.question">
        <source>serve una ricevuta vecchia?</source>
        <translation>es eine alte Quittung braucht?</translation>
    </message>
    <message id="help.old_receipt.step1">
        <source>Apri Operazioni.</source>
        <translation>Öffne Vorgänge.</translation>
    </message>
    <message id="help.old_receipt.step2">
        <source>Cerca per numero, importo o ultimi segni.</source>
        <translation>Such nach Nummer, Betrag oder letzten Zeichen.</translation>
    </message>
    <message id="help.old_receipt.step3">
        <source>Premi Ristampa: esce un duplicato, e vale.</source>
        <translation>Drück Nachdruck: ein Duplikat kommt, und es gilt.</translation>
    </message>
    <message id="help.open">
        <source>Leggi questa</source>
        <translation>Diese lesen</translation>
    </message>
    <message id="help.paper_out.call">
        <source>Non riprende? Chiama l’assistenza.</source>
        <translation>Geht es nicht weiter? Ruf den Kundendienst an.</translation>
    </message>
    <message id="help.paper_out.question">
        <source>finisce la carta?</source>
        <translation>das Papier aus ist?</translation>
    </message>
    <message id="help.paper_out.step1">
        <source>I soldi non si muovono. La stampa aspetta.</source>
        <translation>Es fließt kein Geld. Der Druck wartet.</translation>
    </message>
    <message id="help.paper_out.step2">
        <source>Apri lo sportello e togli il rotolo finito.</source>
        <translation>Öffne den Deckel und nimm die leere Rolle heraus.</translation>
    </message>
    <message id="help.paper_out.step3">
        <source>Metti il rotolo nuovo e chiudi bene.</source>
        <translation>Leg die neue Rolle ein und schließ gut.</translation>
    </message>
    <message id="help.paper_out.step4">
        <source>La stampa riprende, o premi Riprova a stampare.</source>
        <oldsource>La stampa riprende da sola.</oldsource>
        <translation>Der Druck geht weiter, oder drück Noch einmal drucken.</translation>
    </message>
    <message id="help.pin.call">
        <source>Il PIN nuovo lo mette l’assistenza.</source>
        <translation>Die neue PIN setzt der Kundendienst.</translation>
    </message>
    <message id="help.pin.question">
        <source>il PIN è bloccato o dimenticato?</source>
        <translation>die PIN gesperrt oder vergessen ist?</translation>
    </message>
    <message id="help.pin.step1">
        <source>Senza PIN le vendite vanno avanti.</source>
        <translation>Ohne PIN geht der Verkauf weiter.</translation>
    </message>
    <message id="help.pin.step2">
        <source>Bloccato? Aspetta i minuti scritti, poi riprova.</source>
        <translation>Gesperrt? Warte die Minuten ab, dann versuch es neu.</translation>
    </message>
    <message id="help.pin.step3">
        <source>Dimenticato? Se ne mette uno nuovo.</source>
        <translation>Vergessen? Man setzt eine neue.</translation>
    </message>
    <message id="help.placeholder">
        <source>Scrivi una parola: carta, storno, PIN…</source>
        <translation>Tipp ein Wort: Papier, Storno, PIN…</translation>
    </message>
    <message id="help.position">
        <source>{at} di {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message id="help.power_cut.call">
        <source>Non si riaccende? Chiama l’assistenza.</source>
        <translation>Geht es nicht an? Ruf den Kundendienst an.</translation>
    </message>
    <message id="help.power_cut.question">
        <source>manca la corrente?</source>
        <translation>der Strom ausfällt?</translation>
    </message>
    <message id="help.power_cut.step1">
        <source>Non si perde niente: è tutto scritto.</source>
        <translation>Nichts geht verloren: alles ist notiert.</translation>
    </message>
    <message id="help.power_cut.step2">
        <source>Non ridare e non riprendere soldi.</source>
        <translation>Gib kein Geld zurück und nimm keines.</translation>
    </message>
    <message id="help.power_cut.step3">
        <source>Riaccendi: ti chiedo che cosa è successo.</source>
        <translation>Schalt wieder ein: ich frage, was geschehen ist.</translation>
    </message>
    <message id="help.power_cut.step4">
        <source>Rispondi guardando cassetto e stampante.</source>
        <translation>Schau zum Antworten in Lade und Drucker.</translation>
    </message>
    <message id="help.primary">
        <source>Ho capito</source>
        <translation>Verstanden</translation>
    </message>
    <message id="help.reader_mute.call">
        <source>Resta muto? Chiama l’assistenza.</source>
        <translation>Bleibt er stumm? Ruf den Kundendienst an.</translation>
    </message>
    <message id="help.reader_mute.question">
        <source>il lettore non risponde?</source>
        <translation>der Scanner nicht antwortet?</translation>
    </message>
    <message id="help.reader_mute.step1">
        <source>Guarda se la sua luce è accesa.</source>
        <translation>Schau, ob sein Licht an ist.</translation>
    </message>
    <message id="help.reader_mute.step2">
        <source>Stacca il cavo e riattaccalo.</source>
        <translation>Zieh das Kabel ab und steck es wieder an.</translation>
    </message>
    <message id="help.reader_mute.step3">
        <source>Prova con un altro codice.</source>
        <translation>Versuch es mit einem anderen Code.</translation>
    </message>
    <message id="help.reader_mute.step4">
        <source>Intanto usa la fotocamera, o la tastiera.</source>
        <translation>Nimm inzwischen die Kamera oder die Tastatur.</translation>
    </message>
    <message id="help.refused.call">
        <source>Non capisce il motivo? Chiede a SpazioScuola.</source>
        <translation>Er versteht den Grund nicht? Er fragt bei SpazioScuola.</translation>
    </message>
    <message id="help.refused.question">
        <source>la ricarica è rifiutata?</source>
        <translation>die Aufladung abgelehnt wird?</translation>
    </message>
    <message id="help.refused.step1">
        <source>Non è stato ricaricato niente.</source>
        <translation>Es wurde nichts aufgeladen.</translation>
    </message>
    <message id="help.refused.step2">
        <source>Ridai al cliente tutta la somma.</source>
        <translation>Gib dem Kunden die ganze Summe zurück.</translation>
    </message>
    <message id="help.refused.step3">
        <source>Premi Ho ridato e dagli il foglio.</source>
        <translation>Drück zurückgegeben und gib ihm den Zettel.</translation>
    </message>
    <message id="help.refused.step4">
        <source>Leggigli il motivo: spesso serve un codice nuovo.</source>
        <translation>Lies ihm den Grund vor: oft hilft ein neuer Code.</translation>
    </message>
    <message id="help.search">
        <source>Cerca un’altra cosa</source>
        <translation>Etwas anderes suchen</translation>
    </message>
    <message id="help.searching">
        <source>Di che cosa si tratta?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message id="help.several_codes.call">
        <source>Codici confusi? Il cliente guarda nell’app.</source>
        <translation>Codes verwechselt? Der Kunde schaut in der App.</translation>
    </message>
    <message id="help.several_codes.question">
        <source>il cliente ha due codici?</source>
        <translation>der Kunde zwei Codes hat?</translation>
    </message>
    <message id="help.several_codes.step1">
        <source>Li vedo insieme? Tocca quello giusto.</source>
        <translation>Sehe ich sie zugleich? Tippe auf den richtigen.</translation>
    </message>
    <message id="help.several_codes.step2">
        <source>Scrivi il primo importo, poi passa l’altro codice.</source>
        <translation>Beende die erste Aufladung.</translation>
    </message>
    <message id="help.several_codes.step3">
        <source>Un totale solo; l’esito lo dico per ciascuno.</source>
        <translation>Dann scann den anderen Code.</translation>
    </message>
    <message id="help.space">
        <source>Spazio</source>
        <translation>Leertaste</translation>
    </message>
    <message id="help.stopped.call">
        <source>Si ferma ancora? Chiama l’assistenza.</source>
        <translation>Hält es wieder an? Ruf den Kundendienst an.</translation>
    </message>
    <message id="help.stopped.question">
        <source>il terminale si ferma?</source>
        <translation>das Terminal anhält?</translation>
    </message>
    <message id="help.stopped.step1">
        <source>Non ridare denaro.</source>
        <translation>Gib kein Geld zurück.</translation>
    </message>
    <message id="help.stopped.step2">
        <source>Premi Riavvia, o spegni e riaccendi.</source>
        <translation>Drück Neustart, oder schalt aus und ein.</translation>
    </message>
    <message id="help.stopped.step3">
        <source>Poi ti dico che cosa è successo.</source>
        <translation>Dann sage ich dir, was geschehen ist.</translation>
    </message>
    <message id="help.stopped.step4">
        <source>Prima finisci le operazioni che ti mostro.</source>
        <translation>Beende zuerst die Vorgänge, die ich zeige.</translation>
    </message>
    <message id="help.storno.call">
        <source>Tardi, o credito usato? Non si storna più.</source>
        <translation>Zu spät, oder Guthaben verbraucht? Kein Storno mehr.</translation>
    </message>
    <message id="help.storno.question">
        <source>devo stornare una ricarica?</source>
        <translation>ich eine Aufladung stornieren muss?</translation>
    </message>
    <message id="help.storno.step1">
        <source>Apri Operazioni e scegli la ricarica.</source>
        <translation>Öffne Vorgänge und wähl die Aufladung.</translation>
    </message>
    <message id="help.storno.step2">
        <source>Premi Storna e scrivi il PIN.</source>
        <translation>Drück Storno und gib die PIN ein.</translation>
    </message>
    <message id="help.storno.step3">
        <source>Aspetta la risposta del server.</source>
        <translation>Warte auf die Antwort des Servers.</translation>
    </message>
    <message id="help.storno.step4">
        <source>Ridai i soldi solo quando lo dico.</source>
        <translation>Gib das Geld erst zurück, wenn ich es sage.</translation>
    </message>
    <message id="help.storno.step5">
        <source>Fai firmare il foglio al cliente.</source>
        <translation>Lass den Kunden den Zettel unterschreiben.</translation>
    </message>
    <message id="help.training.call">
        <source>Non trovi il tasto? Chiedi al titolare.</source>
        <translation>Du findest die Taste nicht? Frag den Inhaber.</translation>
    </message>
    <message id="help.training.question">
        <source>voglio fare pratica?</source>
        <translation>ich üben will?</translation>
    </message>
    <message id="help.training.step1">
        <source>In Aiuto premi Allenamento.</source>
        <translation>Drück unter Hilfe auf Übung.</translation>
    </message>
    <message id="help.training.step2">
        <source>I soldi sono finti, i fogli dicono PROVA.</source>
        <translation>Das Geld ist nicht echt, auf Zetteln steht PROVA.</translation>
    </message>
    <message id="help.training.step3">
        <source>I codici di prova te li do io.</source>
        <translation>Die Probecodes bekommst du von mir.</translation>
    </message>
    <message id="help.training.step4">
        <source>Per tornare premi Fine allenamento.</source>
        <translation>Zurück geht es mit Übung beenden.</translation>
    </message>
    <message id="help.twice.call">
        <source>Non ti è chiaro? Chiama l’assistenza.</source>
        <translation>Ist es unklar? Ruf den Kundendienst an.</translation>
    </message>
    <message id="help.twice.question">
        <source>temo di averla fatta due volte?</source>
        <translation>ich sie vielleicht zweimal gemacht habe?</translation>
    </message>
    <message id="help.twice.step1">
        <source>Non ridare soldi: guarda prima.</source>
        <translation>Gib kein Geld zurück: schau zuerst.</translation>
    </message>
    <message id="help.twice.step2">
        <source>Apri Operazioni e scrivi gli ultimi segni.</source>
        <translation>Öffne Vorgänge und tipp die letzten Zeichen.</translation>
    </message>
    <message id="help.twice.step3">
        <source>Una riga sola? È fatta una volta.</source>
        <translation>Nur eine Zeile? Dann ist sie einmal gemacht.</translation>
    </message>
    <message id="help.twice.step4">
        <source>Due righe? Chiedi al cliente, poi storna.</source>
        <translation>Zwei Zeilen? Frag den Kunden, dann storniere.</translation>
    </message>
    <message id="help.wants_cash.call">
        <source>Insiste? Chiama l’assistenza, soldi in cassa.</source>
        <translation>Er besteht darauf? Kundendienst anrufen, Geld bleibt.</translation>
    </message>
    <message id="help.wants_cash.question">
        <source>il cliente rivuole i soldi?</source>
        <translation>der Kunde sein Geld zurück will?</translation>
    </message>
    <message id="help.wants_cash.step1">
        <source>Non ridare niente prima che lo dica io.</source>
        <translation>Gib nichts zurück, bevor ich es sage.</translation>
    </message>
    <message id="help.wants_cash.step2">
        <source>In verifica: premi Il cliente rivuole i soldi.</source>
        <translation>In Prüfung: drück Kunde will Geld zurück.</translation>
    </message>
    <message id="help.wants_cash.step3">
        <source>Già fatta: serve lo storno, con il PIN.</source>
        <translation>Schon erledigt: es braucht den Storno, mit PIN.</translation>
    </message>
    <message id="help.wants_cash.step4">
        <source>Ridai solo quando leggi Ridai al cliente.</source>
        <translation>Gib erst zurück, wenn Gib dem Kunden zurück dasteht.</translation>
    </message>
    <message id="help.whom_to_call.call">
        <source>Prima di chiamare, leggi il numero del terminale.</source>
        <translation>Lies vor dem Anruf die Nummer des Terminals.</translation>
    </message>
    <message id="help.whom_to_call.question">
        <source>non so chi chiamare?</source>
        <translation>ich nicht weiß, wen ich anrufe?</translation>
    </message>
    <message id="help.whom_to_call.step1">
        <source>Terminale, stampante, lettore: l’assistenza.</source>
        <translation>Terminal, Drucker, Scanner: der Kundendienst.</translation>
    </message>
    <message id="help.whom_to_call.step2">
        <source>Codice o credito: il cliente chiede a SpazioScuola.</source>
        <translation>Code oder Guthaben: der Kunde fragt SpazioScuola.</translation>
    </message>
    <message id="help.whom_to_call.step3">
        <source>Rete: chi ti dà la linea.</source>
        <translation>Netz: dein Netzbetreiber.</translation>
    </message>
    <message id="help.whom_to_call.step4">
        <source>Soldi che mancano: il titolare.</source>
        <translation>Geld, das fehlt: der Inhaber.</translation>
    </message>
    <message id="help.wrong_amount.call">
        <source>Storno non accettato? Il cliente chiede a SpazioScuola.</source>
        <translation>Storno abgelehnt? Der Kunde fragt bei SpazioScuola.</translation>
    </message>
    <message id="help.wrong_amount.question">
        <source>ho sbagliato l’importo?</source>
        <translation>der Betrag falsch ist?</translation>
    </message>
    <message id="help.wrong_amount.step1">
        <source>Prima di incassare: premi Cambia importo.</source>
        <translation>Vor dem Kassieren: drück Betrag ändern.</translation>
    </message>
    <message id="help.wrong_amount.step2">
        <source>Dopo la conferma la ricarica resta.</source>
        <translation>Nach der Bestätigung bleibt die Aufladung.</translation>
    </message>
    <message id="help.wrong_amount.step3">
        <source>Troppo poco? Fanne un’altra per la differenza.</source>
        <translation>Zu wenig? Lad die Differenz noch einmal auf.</translation>
    </message>
    <message id="help.wrong_amount.step4">
        <source>Troppo? Serve lo storno, con il PIN.</source>
        <translation>Zu viel? Es braucht den Storno, mit PIN.</translation>
    </message>
    <message id="help_words.camera_still">
        <source>fotocamera telecamera webcam nera vetro</source>
        <translation>Kamera Webcam schwarz Glas steht</translation>
    </message>
    <message id="help_words.change">
        <source>resto banconota spiccioli</source>
        <translation>Rückgeld herausgeben Wechselgeld Schein Münzen</translation>
    </message>
    <message id="help_words.code_unread">
        <source>codice QR legge leggere illeggibile riflesso telefono scuro schermo rotto luce luminosità sfocato graffiato</source>
        <translation>Code QR lesen liest unlesbar Spiegelung Handy dunkel Bildschirm kaputt Licht Helligkeit unscharf zerkratzt</translation>
    </message>
    <message id="help_words.cover_open">
        <source>coperchio sportello aperto aperta chiudere scatto</source>
        <translation>Deckel Klappe offen schließen klicken</translation>
    </message>
    <message id="help_words.difference">
        <source>differenza torna ammanco manca mancano ricontare</source>
        <translation>Differenz stimmt fehlt fehlen Fehlbetrag nachzählen</translation>
    </message>
    <message id="help_words.end_of_day">
        <source>fine giornata chiusura chiudere sera turno</source>
        <translation>Tagesende Abschluss schließen Abend Schicht</translation>
    </message>
    <message id="help_words.float">
        <source>fondo monete entrata uscita prelievo versamento banca</source>
        <translation>Wechselgeld Münzen Einlage Abgang Entnahme Bank</translation>
    </message>
    <message id="help_words.health_card">
        <source>tessera sanitaria fiscale</source>
        <translation>Gesundheitskarte Karte Steuernummer</translation>
    </message>
    <message id="help_words.in_doubt">
        <source>verifica attesa dubbio sospesa promemoria esito</source>
        <translation>Prüfung warten Zweifel offen Merkzettel Ergebnis</translation>
    </message>
    <message id="help_words.look">
        <source>lingua lettere grandi caratteri tedesco sloveno francese inglese contrasto colori mancino</source>
        <translation>Sprache Schrift groß Buchstaben Italienisch Slowenisch Französisch Englisch Kontrast Farben Linkshänder</translation>
    </message>
    <message id="help_words.maybe_out">
        <source>forse uscita uscito foglio scontrino strappato tagliato intero</source>
        <translation>vielleicht gedruckt Zettel Beleg zerrissen geschnitten ganz</translation>
    </message>
    <message id="help_words.no_network">
        <source>rete internet linea wifi router connessione server</source>
        <translation>Netz Internet Leitung WLAN Router Verbindung Server</translation>
    </message>
    <message id="help_words.not_printing">
        <source>stampante stampa ferma spenta inceppata taglierina bloccata lampeggia cavo</source>
        <translation>Drucker druckt steht aus Papierstau Schneider blockiert blinkt Kabel</translation>
    </message>
    <message id="help_words.notice">
        <source>avviso pagoPA bollettino multa tributi</source>
        <translation>Zahlungsmitteilung pagoPA Erlagschein Strafe Gebühren</translation>
    </message>
    <message id="help_words.old_receipt">
        <source>ricevuta vecchia ristampa ristampare duplicato copia persa sbiadita</source>
        <translation>Quittung alt Nachdruck nachdrucken Duplikat Kopie verloren verblasst</translation>
    </message>
    <message id="help_words.paper_out">
        <source>carta finita finisce rotolo rullo esaurita cambiare</source>
        <translation>Papier aus Rolle leer wechseln</translation>
    </message>
    <message id="help_words.pin">
        <source>PIN dimenticato bloccato tentativi password</source>
        <translation>PIN vergessen gesperrt Versuche Passwort</translation>
    </message>
    <message id="help_words.power_cut">
        <source>corrente mancata blackout elettricità riaccendere</source>
        <translation>Strom Stromausfall weg einschalten</translation>
    </message>
    <message id="help_words.reader_mute">
        <source>lettore muto pistola scanner bip</source>
        <translation>Scanner Lesegerät stumm Pistole piept</translation>
    </message>
    <message id="help_words.refused">
        <source>rifiutata rifiuto respinta motivo</source>
        <translation>abgelehnt Ablehnung Grund</translation>
    </message>
    <message id="help_words.several_codes">
        <source>due codici più figli fratelli insieme</source>
        <translation>zwei Codes mehrere Kinder Geschwister zusammen</translation>
    </message>
    <message id="help_words.stopped">
        <source>fermo terminale riavvia riavviare guasto rosso</source>
        <translation>steht Terminal Neustart neu starten Störung rot</translation>
    </message>
    <message id="help_words.storno">
        <source>storno stornare annullare togliere firma</source>
        <translation>Storno stornieren rückgängig löschen Unterschrift</translation>
    </message>
    <message id="help_words.training">
        <source>allenamento pratica prova imparare finti esercizio</source>
        <translation>Übung üben Probe lernen falsch</translation>
    </message>
    <message id="help_words.twice">
        <source>doppia doppio due volte ripetuta</source>
        <translation>doppelt zweimal wiederholt</translation>
    </message>
    <message id="help_words.wants_cash">
        <source>rivuole soldi indietro rimborso restituire ripensato ridare</source>
        <translation>will Geld zurück Rückgabe zurückgeben</translation>
    </message>
    <message id="help_words.whom_to_call">
        <source>chiamare chiamo assistenza telefono aiuto numero</source>
        <translation>anrufen Kundendienst Telefon Hilfe Nummer</translation>
    </message>
    <message id="help_words.wrong_amount">
        <source>sbagliato sbaglio importo somma cifra troppo</source>
        <translation>falsch Fehler Betrag Summe Ziffer zu viel</translation>
    </message>
    <message id="hint.glare">
        <source>Riflesso: inclina un po’ il codice</source>
        <translation>Spiegelung: Code etwas neigen</translation>
    </message>
    <message id="hint.hold_still">
        <source>Tienilo fermo un momento</source>
        <translation>Halt ihn kurz still</translation>
    </message>
    <message id="hint.too_close">
        <source>Allontana un po’ il codice</source>
        <translation>Code etwas weiter weg</translation>
    </message>
    <message id="hint.too_dark">
        <source>Poca luce: illumina il codice</source>
        <translation>Zu dunkel: Code beleuchten</translation>
    </message>
    <message id="hint.too_far">
        <source>Avvicina il codice</source>
        <translation>Code näher heran</translation>
    </message>
    <message id="history.abandoned">
        <source>Vendita lasciata: nessun soldo preso</source>
        <translation>Verkauf abgebrochen: kein Geld genommen</translation>
    </message>
    <message id="history.archived">
        <source>I passaggi sono in archivio.</source>
        <translation>Die Schritte sind im Archiv.</translation>
    </message>
    <message id="history.asked" numerus="yes">
        <source>Chiesto al server {count} volte: nessuna risposta</source>
        <translation>
            <numerusform>Server gefragt: keine Antwort</numerusform>
            <numerusform>Server {count} Mal gefragt: keine Antwort</numerusform>
        </translation>
    </message>
    <message id="history.code">
        <source>Codice …{tail}</source>
        <translation>Code …{tail}</translation>
    </message>
    <message id="history.collected">
        <source>Presi {total}</source>
        <translation>{total} kassiert</translation>
    </message>
    <message id="history.collected_of">
        <source>Presi {total}: ti ha dato {received}</source>
        <translation>{total} kassiert: er gab dir {received}</translation>
    </message>
    <message id="history.confirmed">
        <source>Il server dice: fatta</source>
        <translation>Der Server sagt: aufgeladen</translation>
    </message>
    <message id="history.conflicted">
        <source>Il server ha dato due risposte diverse</source>
        <translation>Der Server hat zwei verschiedene Antworten gegeben</translation>
    </message>
    <message id="history.copy.not_sent">
        <source>Duplicato non uscito</source>
        <translation>Duplikat nicht gedruckt</translation>
    </message>
    <message id="history.copy.out">
        <source>Duplicato uscito</source>
        <translation>Duplikat gedruckt</translation>
    </message>
    <message id="history.copy.said">
        <source>Duplicato uscito, visto da te</source>
        <translation>Duplikat da, von dir gesehen</translation>
    </message>
    <message id="history.copy.sent">
        <source>Duplicato mandato in stampa</source>
        <translation>Duplikat zum Drucken geschickt</translation>
    </message>
    <message id="history.copy.unknown">
        <source>Duplicato forse uscito</source>
        <translation>Duplikat vielleicht gedruckt</translation>
    </message>
    <message id="history.down">
        <source>Dopo</source>
        <translation>Weiter</translation>
    </message>
    <message id="history.loading">
        <source>Guardo nel registro…</source>
        <translation>Ich schaue im Register…</translation>
    </message>
    <message id="history.operator">
        <source>Op. {operator}</source>
        <translation>Bed. {operator}</translation>
    </message>
    <message id="history.position">
        <source>Passi {first}–{last} di {count}</source>
        <translation>Schritte {first}–{last} von {count}</translation>
    </message>
    <message id="history.pre.not_sent">
        <source>Pre-scontrino non uscito</source>
        <translation>Vorbeleg nicht gedruckt</translation>
    </message>
    <message id="history.pre.out">
        <source>Pre-scontrino uscito</source>
        <translation>Vorbeleg gedruckt</translation>
    </message>
    <message id="history.pre.said">
        <source>Pre-scontrino uscito, visto da te</source>
        <translation>Vorbeleg da, von dir gesehen</translation>
    </message>
    <message id="history.pre.sent">
        <source>Pre-scontrino mandato in stampa</source>
        <translation>Vorbeleg zum Drucken geschickt</translation>
    </message>
    <message id="history.pre.unknown">
        <source>Pre-scontrino forse uscito</source>
        <translation>Vorbeleg vielleicht gedruckt</translation>
    </message>
    <message id="history.quoted">
        <source>Codice letto, prezzo {total}</source>
        <translation>Code gelesen, Preis {total}</translation>
    </message>
    <message id="history.receipt.not_sent">
        <source>Ricevuta non uscita</source>
        <translation>Quittung nicht gedruckt</translation>
    </message>
    <message id="history.receipt.out">
        <source>Ricevuta uscita</source>
        <translation>Quittung gedruckt</translation>
    </message>
    <message id="history.receipt.said">
        <source>Ricevuta uscita, vista da te</source>
        <translation>Quittung da, von dir gesehen</translation>
    </message>
    <message id="history.receipt.sent">
        <source>Ricevuta mandata in stampa</source>
        <translation>Quittung zum Drucken geschickt</translation>
    </message>
    <message id="history.receipt.unknown">
        <source>Ricevuta forse uscita</source>
        <translation>Quittung vielleicht gedruckt</translation>
    </message>
    <message id="history.reconciled.CONFIRMED">
        <source>Ripresa dal server: fatta</source>
        <translation>Vom Server ergänzt: aufgeladen</translation>
    </message>
    <message id="history.reconciled.REFUSED">
        <source>Ripresa dal server: rifiutata</source>
        <translation>Vom Server ergänzt: abgelehnt</translation>
    </message>
    <message id="history.reconciled.REVERSED">
        <source>Ripresa dal server: stornata</source>
        <translation>Vom Server ergänzt: storniert</translation>
    </message>
    <message id="history.reconciled.REVERSE_REFUSED">
        <source>Ripresa dal server: storno non accettato</source>
        <translation>Vom Server ergänzt: Storno abgelehnt</translation>
    </message>
    <message id="history.reconciled.VOIDED">
        <source>Ripresa dal server: annullata</source>
        <translation>Vom Server ergänzt: rückgängig gemacht</translation>
    </message>
    <message id="history.refused">
        <source>Il server dice: rifiutata</source>
        <translation>Der Server sagt: abgelehnt</translation>
    </message>
    <message id="history.returned">
        <source>Ridati al cliente {total}</source>
        <translation>Dem Kunden {total} zurückgegeben</translation>
    </message>
    <message id="history.reversal_refused">
        <source>Il server non accetta lo storno</source>
        <translation>Der Server lehnt den Storno ab</translation>
    </message>
    <message id="history.reverse">
        <source>Storno chiesto con il PIN</source>
        <translation>Storno mit der PIN verlangt</translation>
    </message>
    <message id="history.reversed">
        <source>Il server dice: stornata</source>
        <translation>Der Server sagt: storniert</translation>
    </message>
    <message id="history.title">
        <source>Operazione {number}</source>
        <translation>Vorgang {number}</translation>
    </message>
    <message id="history.up">
        <source>Prima</source>
        <translation>Zurück</translation>
    </message>
    <message id="history.void">
        <source>Il cliente rivuole i soldi</source>
        <translation>Der Kunde will das Geld zurück</translation>
    </message>
    <message id="history.voided">
        <source>Il server dice: annullata</source>
        <translation>Der Server sagt: rückgängig gemacht</translation>
    </message>
    <message id="idle.advice">
        <source>Sul telefono o sul foglio del cliente. Va bene anche il lettore.</source>
        <translation>Auf dem Handy oder Blatt des Kunden. Es geht auch der Scanner.</translation>
    </message>
    <message id="idle.advice_reader">
        <source>Dal telefono o dal foglio del cliente.</source>
        <translation>Vom Handy oder Blatt des Kunden.</translation>
    </message>
    <message id="idle.operations">
        <source>Operazioni</source>
        <translation>Vorgänge</translation>
    </message>
    <message id="idle.pick">
        <source>Cerca in una foto</source>
        <translation>In einem Bild suchen</translation>
    </message>
    <message id="idle.primary">
        <source>Scrivi il codice a mano</source>
        <translation>Code von Hand eingeben</translation>
    </message>
    <message id="idle.question">
        <source>Inquadra il codice QR</source>
        <translation>Zeig den QR-Code</translation>
    </message>
    <message id="idle.question_reader">
        <source>Passa il codice sul lettore</source>
        <translation>Scann den Code</translation>
    </message>
    <message id="idle.study">
        <source>Scatta e cerca</source>
        <translation>Foto machen</translation>
    </message>
    <message id="in_doubt.call">
        <source>Chiama l’assistenza. Codice {code}.</source>
        <translation>Ruf den Kundendienst an. Code {code}.</translation>
    </message>
    <message id="in_doubt.next_try">
        <source>Ricontrollo da solo tra {wait}, alle {at}.</source>
        <translation>Ich frage selbst in {wait} wieder, um {at}.</translation>
    </message>
    <message id="in_doubt.no_redo">
        <source>Non rifare la ricarica</source>
        <translation>Nicht noch einmal aufladen</translation>
    </message>
    <message id="in_doubt.no_redo_why">
        <source>Potrebbe essere già riuscita.</source>
        <translation>Es hat vielleicht schon geklappt.</translation>
    </message>
    <message id="in_doubt.no_refund">
        <source>Non ridare i soldi</source>
        <translation>Gib kein Geld zurück</translation>
    </message>
    <message id="in_doubt.no_refund_why">
        <source>I {total} restano in cassa.</source>
        <translation>Die {total} bleiben in der Kassa.</translation>
    </message>
    <message id="in_doubt.sentence">
        <source>Il server non ha ancora risposto.</source>
        <translation>Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message id="in_doubt.slip">
        <source>Dai il promemoria al cliente</source>
        <translation>Gib dem Kunden den Merkzettel</translation>
    </message>
    <message id="in_doubt.slip_again">
        <source>Ristampa il promemoria</source>
        <translation>Neuer Merkzettel</translation>
    </message>
    <message id="in_doubt.slip_print">
        <source>Stampa il promemoria</source>
        <translation>Merkzettel drucken</translation>
    </message>
    <message id="in_doubt.slip_why">
        <source>Quando torna, passa il QR del promemoria.</source>
        <translation>Kommt er wieder, scann den QR des Merkzettels.</translation>
    </message>
    <message id="in_doubt.title">
        <source>In verifica</source>
        <translation>In Prüfung</translation>
    </message>
    <message id="in_doubt.too_long">
        <source>In verifica da molto</source>
        <translation>Schon lange in Prüfung</translation>
    </message>
    <message id="in_doubt.try_now">
        <source>Chiedi ora</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message id="in_doubt.trying">
        <source>Sto chiedendo al server adesso.</source>
        <translation>Ich frage gerade den Server.</translation>
    </message>
    <message id="in_doubt.void">
        <source>Il cliente rivuole i soldi</source>
        <translation>Kunde will Geld zurück</translation>
    </message>
    <message id="key.backspace">
        <source>Cancella l’ultimo segno</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message id="key.delete">
        <source>Canc</source>
        <translation>Entf</translation>
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
        <translation>Bild ab</translation>
    </message>
    <message id="lens.heading">
        <source>Quello che vede la fotocamera</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message id="lens.primary">
        <source>Torna ai dispositivi</source>
        <translation>Zurück zu den Geräten</translation>
    </message>
    <message id="licences.door">
        <source>Licenze</source>
        <translation>Lizenzen</translation>
    </message>
    <message id="licences.heading">
        <source>Licenze</source>
        <translation>Lizenzen</translation>
    </message>
    <message id="licences.looking">
        <source>Cerco…</source>
        <translation>Ich suche…</translation>
    </message>
    <message id="licences.page">
        <source>Pagina {page} di {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message id="licences.primary">
        <source>Torna indietro</source>
        <translation>Zurück</translation>
    </message>
    <message id="lock.door">
        <source>Blocca</source>
        <translation>Sperren</translation>
    </message>
    <message id="money.as_it_was">
        <source>La vendita resta com’è.</source>
        <translation>Der Verkauf bleibt, wie er ist.</translation>
    </message>
    <message id="money.not_moved">
        <source>Nessun soldo si è mosso.</source>
        <translation>Es ist kein Geld geflossen.</translation>
    </message>
    <message id="money.stays">
        <source>La ricarica resta. I soldi restano in cassa.</source>
        <translation>Die Aufladung bleibt. Das Geld bleibt in der Kassa.</translation>
    </message>
    <message id="money.unknown">
        <source>Forse dei soldi si sono mossi: non ridarli.</source>
        <translation>Vielleicht ist Geld geflossen: gib keines zurück.</translation>
    </message>
    <message id="next.primary">
        <source>Prossimo cliente</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message id="next_step.abandoned">
        <source>Nessun soldo è stato preso.</source>
        <translation>Es wurde kein Geld genommen.</translation>
    </message>
    <message id="next_step.done">
        <source>La copia è un duplicato. Lo storno vuole il PIN.</source>
        <translation>Die Kopie ist ein Duplikat. Storno nur mit PIN.</translation>
    </message>
    <message id="next_step.give_back">
        <source>Ridai i soldi al cliente.</source>
        <translation>Gib dem Kunden das Geld zurück.</translation>
    </message>
    <message id="next_step.given_back">
        <source>I soldi sono tornati al cliente.</source>
        <translation>Der Kunde hat das Geld zurück.</translation>
    </message>
    <message id="next_step.in_doubt">
        <source>I soldi restano in cassa. Chiedo al server.</source>
        <translation>Das Geld bleibt in der Kassa. Ich frage den Server.</translation>
    </message>
    <message id="next_step.offer">
        <source>C’è solo il pre-scontrino. Soldi presi o no?</source>
        <translation>Es gibt nur den Vorbeleg. Geld genommen oder nicht?</translation>
    </message>
    <message id="next_step.receipt">
        <source>Manca la ricevuta al cliente.</source>
        <translation>Dem Kunden fehlt die Quittung.</translation>
    </message>
    <message id="not_reversed.otherwise">
        <source>Il server non accetta lo storno.</source>
        <translation>Der Server lehnt den Storno ab.</translation>
    </message>
    <message id="not_reversed.sentence">
        <source>La ricarica resta.</source>
        <translation>Die Aufladung bleibt.</translation>
    </message>
    <message id="not_reversed.stays">
        <source>I {total} restano in cassa.</source>
        <translation>Die {total} bleiben in der Kassa.</translation>
    </message>
    <message id="not_reversed.title">
        <source>Storno rifiutato</source>
        <translation>Storno abgelehnt</translation>
    </message>
    <message id="offer.advice">
        <source>Fagli vedere il pre-scontrino. Prendi i soldi, dai il resto.</source>
        <translation>Zeig ihm den Vorbeleg. Nimm das Geld, gib heraus.</translation>
    </message>
    <message id="offer.change">
        <source>Resto</source>
        <translation>Rückgeld</translation>
    </message>
    <message id="offer.change_amount">
        <source>Cambia importo</source>
        <translation>Betrag ändern</translation>
    </message>
    <message id="offer.exact">
        <source>Giusti</source>
        <translation>Passend</translation>
    </message>
    <message id="offer.held.primary">
        <source>La stampa riprende da sola</source>
        <translation>Der Druck geht von selbst weiter</translation>
    </message>
    <message id="offer.held.question">
        <source>La stampante ha bisogno di te</source>
        <translation>Der Drucker braucht dich</translation>
    </message>
    <message id="offer.missing">
        <source>Mancano {amount}</source>
        <translation>Es fehlen {amount}</translation>
    </message>
    <message id="offer.no_change">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="offer.no_server">
        <source>Attendi il collegamento al server</source>
        <translation>Warte auf den Server</translation>
    </message>
    <message id="offer.not_sent.primary">
        <source>Riprova a stampare</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message id="offer.not_sent.question">
        <source>Il pre-scontrino non è uscito</source>
        <translation>Der Vorbeleg kam nicht heraus</translation>
    </message>
    <message id="offer.nothing_taken">
        <source>Non prendere ancora i soldi.</source>
        <translation>Nimm noch kein Geld.</translation>
    </message>
    <message id="offer.price_expired">
        <source>Il prezzo è scaduto. Ne chiedo uno nuovo.</source>
        <translation>Der Preis ist abgelaufen. Ich frage neu.</translation>
    </message>
    <message id="offer.primary">
        <source>Incassa e conferma</source>
        <translation>Kassieren, bestätigen</translation>
    </message>
    <message id="offer.printing.primary">
        <source>Attendi il pre-scontrino</source>
        <translation>Warte auf den Vorbeleg</translation>
    </message>
    <message id="offer.printing.question">
        <source>Sto stampando il pre-scontrino…</source>
        <translation>Der Vorbeleg wird gedruckt…</translation>
    </message>
    <message id="offer.question">
        <source>Il cliente conferma?</source>
        <translation>Bestätigt der Kunde?</translation>
    </message>
    <message id="offer.received">
        <source>Ti dà {amount}</source>
        <translation>Er gibt dir {amount}</translation>
    </message>
    <message id="offer.received_optional">
        <source>Ti dà (facoltativo, per il resto)</source>
        <translation>Er gibt dir (freiwillig, fürs Rückgeld)</translation>
    </message>
    <message id="offer.still_missing">
        <source>Mancano</source>
        <translation>Es fehlen</translation>
    </message>
    <message id="offer.total">
        <source>Totale da incassare</source>
        <translation>Zu kassieren</translation>
    </message>
    <message id="offer.unknown.advice">
        <source>Guarda la stampante. Io non lo so.</source>
        <translation>Schau zum Drucker. Ich weiß es nicht.</translation>
    </message>
    <message id="offer.unknown.no">
        <source>No, ristampa</source>
        <translation>Nein, nachdrucken</translation>
    </message>
    <message id="offer.unknown.question">
        <source>È uscito il pre-scontrino intero?</source>
        <translation>Ist der ganze Vorbeleg da?</translation>
    </message>
    <message id="offer.unknown.yes">
        <source>Sì, è uscito intero</source>
        <translation>Ja, er ist ganz da</translation>
    </message>
    <message id="on_paper.copies" numerus="yes">
        <source>Ricevuta, {count} copie</source>
        <translation>
            <numerusform>Quittung, eine Kopie</numerusform>
            <numerusform>Quittung, {count} Kopien</numerusform>
        </translation>
    </message>
    <message id="on_paper.due">
        <source>Ricevuta da stampare</source>
        <translation>Quittung fehlt noch</translation>
    </message>
    <message id="on_paper.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="on_paper.pre">
        <source>Pre-scontrino</source>
        <translation>Vorbeleg</translation>
    </message>
    <message id="on_paper.receipt">
        <source>Ricevuta uscita</source>
        <translation>Quittung gedruckt</translation>
    </message>
    <message id="on_paper.unknown">
        <source>Ricevuta: forse uscita</source>
        <translation>Quittung: vielleicht</translation>
    </message>
    <message id="operations.any_end">
        <source>Ogni esito</source>
        <translation>Alle</translation>
    </message>
    <message id="operations.at">
        <source>Ora</source>
        <translation>Zeit</translation>
    </message>
    <message id="operations.by_paper">
        <source>QR del foglio</source>
        <translation>QR des Zettels</translation>
    </message>
    <message id="operations.copy">
        <source>Ristampa come duplicato</source>
        <translation>Als Duplikat drucken</translation>
    </message>
    <message id="operations.earlier">
        <source>Giorni prima</source>
        <translation>Frühere Tage</translation>
    </message>
    <message id="operations.end.done">
        <source>Fatte</source>
        <translation>Erledigt</translation>
    </message>
    <message id="operations.end.given_back">
        <source>Rifiutate</source>
        <translation>Abgelehnt</translation>
    </message>
    <message id="operations.end.reversed">
        <source>Stornate</source>
        <translation>Storniert</translation>
    </message>
    <message id="operations.finish">
        <source>Vai a finirla</source>
        <translation>Zum Abschließen</translation>
    </message>
    <message id="operations.newer">
        <source>Più nuove</source>
        <translation>Neuere</translation>
    </message>
    <message id="operations.none">
        <source>Non trovo niente. Cancella e riprova.</source>
        <translation>Nichts gefunden. Lösch und versuch es neu.</translation>
    </message>
    <message id="operations.nothing_chosen">
        <source>Scegli un’operazione</source>
        <translation>Wähl einen Vorgang</translation>
    </message>
    <message id="operations.nothing_to_do">
        <source>Qui non c’è niente da fare</source>
        <translation>Hier ist nichts zu tun</translation>
    </message>
    <message id="operations.number">
        <source>Numero</source>
        <translation>Nummer</translation>
    </message>
    <message id="operations.older">
        <source>Più vecchie</source>
        <translation>Ältere</translation>
    </message>
    <message id="operations.open">
        <source>Da finire {count}</source>
        <translation>Offen {count}</translation>
    </message>
    <message id="operations.open_row">
        <source>Vedi com’è andata</source>
        <translation>Sieh den Verlauf</translation>
    </message>
    <message id="operations.outcome">
        <source>Esito</source>
        <translation>Ergebnis</translation>
    </message>
    <message id="operations.paper">
        <source>Su carta</source>
        <translation>Auf Papier</translation>
    </message>
    <message id="operations.placeholder">
        <source>Numero, importo, o passa il QR</source>
        <translation>Nummer, Betrag, oder QR scannen</translation>
    </message>
    <message id="operations.position">
        <source>{at} di {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message id="operations.reprint">
        <source>Ristampa</source>
        <translation>Nachdruck</translation>
    </message>
    <message id="operations.reverse">
        <source>Storna…</source>
        <translation>Storno…</translation>
    </message>
    <message id="operations.title">
        <source>Operazioni</source>
        <translation>Vorgänge</translation>
    </message>
    <message id="operations.today">
        <source>Oggi {count}</source>
        <translation>Heute {count}</translation>
    </message>
    <message id="operations.total">
        <source>Totale</source>
        <translation>Summe</translation>
    </message>
    <message id="operators.activate">
        <source>Lavora di nuovo qui</source>
        <translation>Arbeitet wieder hier</translation>
    </message>
    <message id="operators.add">
        <source>Aggiungi un operatore</source>
        <translation>Bediener hinzufügen</translation>
    </message>
    <message id="operators.barred">
        <source>{name} ha sbagliato il PIN troppe volte.</source>
        <translation>{name} hat die PIN zu oft falsch eingegeben.</translation>
    </message>
    <message id="operators.change">
        <source>Nome e ruolo</source>
        <translation>Name und Rolle</translation>
    </message>
    <message id="operators.choose">
        <source>Scegli chi vuoi cambiare.</source>
        <translation>Wähl, wen du ändern willst.</translation>
    </message>
    <message id="operators.deactivate">
        <source>Non lavora più qui</source>
        <translation>Arbeitet nicht mehr hier</translation>
    </message>
    <message id="operators.enter">
        <source>Entra</source>
        <translation>Anmelden</translation>
    </message>
    <message id="operators.forgive">
        <source>Fallo riprovare</source>
        <translation>Noch einmal versuchen lassen</translation>
    </message>
    <message id="operators.heading">
        <source>Operatori</source>
        <translation>Bediener</translation>
    </message>
    <message id="operators.keep">
        <source>Salva</source>
        <translation>Speichern</translation>
    </message>
    <message id="operators.left">
        <source>Non lavora più qui</source>
        <translation>Arbeitet nicht mehr hier</translation>
    </message>
    <message id="operators.name">
        <source>Nome o numero</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message id="operators.name_first">
        <source>Scrivi il nome</source>
        <translation>Namen eingeben</translation>
    </message>
    <message id="operators.new">
        <source>Nuovo operatore</source>
        <translation>Neuer Bediener</translation>
    </message>
    <message id="operators.new_pin">
        <source>Nuovo PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message id="operators.new_pin_of">
        <source>Nuovo PIN di {name}</source>
        <translation>Neue PIN von {name}</translation>
    </message>
    <message id="operators.not_allowed">
        <source>Tocca a un altro operatore</source>
        <translation>Das darf ein anderer Bediener</translation>
    </message>
    <message id="operators.not_kept">
        <source>Non si è salvato niente. Riprova, o chiama l’assistenza.</source>
        <translation>Nichts wurde gespeichert. Versuch es neu, oder ruf den Kundendienst an.</translation>
    </message>
    <message id="operators.objection.name_taken">
        <source>Questo nome c’è già. Scrivine un altro.</source>
        <translation>Diesen Namen gibt es schon. Nimm einen anderen.</translation>
    </message>
    <message id="operators.objection.name_wrong">
        <source>Questo nome non va bene. Scrivine un altro.</source>
        <translation>Dieser Name geht nicht. Nimm einen anderen.</translation>
    </message>
    <message id="operators.objection.no_owner">
        <source>Un titolare deve restare.</source>
        <translation>Ein Inhaber muss bleiben.</translation>
    </message>
    <message id="operators.objection.too_many">
        <source>Gli operatori sono già nove. Prima togline uno.</source>
        <translation>Es sind schon neun Bediener. Nimm zuerst einen weg.</translation>
    </message>
    <message id="operators.on_papers">
        <source>{name} è l’operatore {number} sui rapporti.</source>
        <translation>{name} ist auf den Berichten Bediener {number}.</translation>
    </message>
    <message id="operators.page_down">
        <source>Successivi</source>
        <translation>Nächste</translation>
    </message>
    <message id="operators.page_up">
        <source>Precedenti</source>
        <translation>Vorige</translation>
    </message>
    <message id="operators.pin_again">
        <source>Avanti: scrivilo di nuovo</source>
        <translation>Weiter: noch einmal eingeben</translation>
    </message>
    <message id="operators.pins_differ">
        <source>I due PIN sono diversi. Ricomincia.</source>
        <translation>Die zwei PINs sind verschieden. Fang neu an.</translation>
    </message>
    <message id="operators.rename">
        <source>Nome e ruolo</source>
        <translation>Name und Rolle</translation>
    </message>
    <message id="operators.role.operator">
        <source>Operatore</source>
        <translation>Bediener</translation>
    </message>
    <message id="operators.role.owner">
        <source>Titolare</source>
        <translation>Inhaber</translation>
    </message>
    <message id="operators.role.technician">
        <source>Tecnico</source>
        <translation>Techniker</translation>
    </message>
    <message id="operators.to_pin">
        <source>Avanti: il PIN</source>
        <translation>Weiter: die PIN</translation>
    </message>
    <message id="operators.type_again">
        <source>Scrivilo ancora una volta.</source>
        <translation>Gib sie noch einmal ein.</translation>
    </message>
    <message id="outcome.abandoned">
        <source>Lasciata</source>
        <translation>Abgebrochen</translation>
    </message>
    <message id="outcome.done">
        <source>Fatta</source>
        <translation>Erledigt</translation>
    </message>
    <message id="outcome.frozen">
        <source>Chiama l’assistenza</source>
        <translation>Kundendienst rufen</translation>
    </message>
    <message id="outcome.in_doubt">
        <source>In verifica</source>
        <translation>In Prüfung</translation>
    </message>
    <message id="outcome.not_reversed">
        <source>Fatta, non stornata</source>
        <translation>Erledigt, kein Storno</translation>
    </message>
    <message id="outcome.offered">
        <source>Non finita</source>
        <translation>Nicht beendet</translation>
    </message>
    <message id="outcome.refused">
        <source>Rifiutata</source>
        <translation>Abgelehnt</translation>
    </message>
    <message id="outcome.refused_owing">
        <source>Rifiutata, da ridare</source>
        <translation>Abgelehnt, Geld zurück</translation>
    </message>
    <message id="outcome.reversed">
        <source>Stornata</source>
        <translation>Storniert</translation>
    </message>
    <message id="outcome.reversed_owing">
        <source>Stornata, da ridare</source>
        <translation>Storniert, Geld zurück</translation>
    </message>
    <message id="outcome.reversing">
        <source>Storno in verifica</source>
        <translation>Storno in Prüfung</translation>
    </message>
    <message id="outcome.voided">
        <source>Annullata</source>
        <translation>Rückgängig</translation>
    </message>
    <message id="outcome.voided_owing">
        <source>Annullata, da ridare</source>
        <translation>Rückgängig, Geld zurück</translation>
    </message>
    <message id="outcome.voiding">
        <source>Annullo in verifica</source>
        <translation>Abbruch in Prüfung</translation>
    </message>
    <message id="overlay.abandon.other">
        <source>No, annulla</source>
        <translation>Nein, abbrechen</translation>
    </message>
    <message id="overlay.abandon.question">
        <source>Hai già preso dei soldi?</source>
        <translation>Hast du schon Geld genommen?</translation>
    </message>
    <message id="overlay.abandon.sentence">
        <source>Se li hai presi, torna indietro e ridalli.</source>
        <translation>Wenn ja, geh zurück und gib es ihm wieder.</translation>
    </message>
    <message id="overlay.abandon_found.other">
        <source>Sicuro, non li ho</source>
        <translation>Sicher, habe ich nicht</translation>
    </message>
    <message id="overlay.abandon_found.question">
        <source>Sicuro di non avere {total}?</source>
        <translation>Hast du {total} sicher nicht?</translation>
    </message>
    <message id="overlay.abandon_found.sentence">
        <source>La vendita si chiude. Non si ricarica niente.</source>
        <translation>Der Verkauf wird geschlossen. Es wird nichts aufgeladen.</translation>
    </message>
    <message id="overlay.back">
        <source>Torna indietro</source>
        <translation>Zurück</translation>
    </message>
    <message id="overlay.close.other">
        <source>Chiudi lo stesso</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message id="overlay.close.question">
        <source>Aspetto ancora una risposta</source>
        <translation>Ich warte noch auf eine Antwort</translation>
    </message>
    <message id="overlay.close.sentence">
        <source>I soldi restano in cassa. Alla riaccensione richiedo da solo.</source>
        <translation>Das Geld bleibt in der Kassa. Beim nächsten Start frage ich selbst.</translation>
    </message>
    <message id="overlay.repeat.other">
        <source>Sì, un’altra ricarica</source>
        <translation>Ja, noch einmal aufladen</translation>
    </message>
    <message id="overlay.repeat.question">
        <source>Già ricaricato {amount} {ago}</source>
        <translation>{amount} schon {ago} aufgeladen</translation>
    </message>
    <message id="overlay.repeat.safe">
        <source>No, torna indietro</source>
        <translation>Nein, zurück</translation>
    </message>
    <message id="overlay.repeat.sentence">
        <source>Stesso codice, ricevuta {number}. Ne vuole un’altra?</source>
        <translation>Gleicher Code, Quittung {number}. Will er noch eine?</translation>
    </message>
    <message id="overlay.reverse.other">
        <source>Sì, scrivo il PIN</source>
        <translation>Ja, PIN eingeben</translation>
    </message>
    <message id="overlay.reverse.question">
        <source>Togli la ricarica e ridai {total}?</source>
        <translation>Aufladung löschen, {total} zurück?</translation>
    </message>
    <message id="overlay.reverse.sentence">
        <source>Serve il PIN. Ridai i soldi solo quando lo dico.</source>
        <translation>Es braucht die PIN. Gib Geld erst zurück, wenn ich es sage.</translation>
    </message>
    <message id="overlay.void.other">
        <source>Sì, chiedi di annullare</source>
        <translation>Ja, Rücknahme verlangen</translation>
    </message>
    <message id="overlay.void.question">
        <source>Il cliente rivuole i {total}?</source>
        <translation>Will der Kunde {total} zurück?</translation>
    </message>
    <message id="overlay.void.sentence">
        <source>Chiedo al server di annullare. Ridai solo quando lo dico.</source>
        <translation>Ich verlange die Rücknahme. Gib Geld erst zurück, wenn ich es sage.</translation>
    </message>
    <message id="paper.amount">
        <source>Ricarica</source>
        <translation>Aufladung</translation>
    </message>
    <message id="paper.authorisation">
        <source>Autorizzazione</source>
        <translation>Autorisierung</translation>
    </message>
    <message id="paper.cash">
        <source>CONTANTI</source>
        <translation>BARGELD</translation>
    </message>
    <message id="paper.change">
        <source>Resto</source>
        <translation>Rückgeld</translation>
    </message>
    <message id="paper.code">
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message id="paper.creditor">
        <source>Ente</source>
        <translation>Körperschaft</translation>
    </message>
    <message id="paper.done">
        <source>ESEGUITA</source>
        <translation>AUSGEFÜHRT</translation>
    </message>
    <message id="paper.fee">
        <source>Commissione</source>
        <translation>Gebühr</translation>
    </message>
    <message id="paper.in_doubt.advice">
        <source>La ricarica può essere già riuscita. Non pagare una seconda volta. Torna con questo foglio: avrai la ricevuta oppure i tuoi soldi.</source>
        <translation>Die Aufladung kann schon erfolgt sein. Zahlen Sie nicht ein zweites Mal. Kommen Sie mit diesem Zettel wieder: Sie bekommen die Quittung oder Ihr Geld.</translation>
    </message>
    <message id="paper.in_doubt.large">
        <source>IN VERIFICA</source>
        <translation>IN PRÜFUNG</translation>
    </message>
    <message id="paper.in_doubt.paid">
        <source>Pagati in contanti</source>
        <translation>Bar bezahlt</translation>
    </message>
    <message id="paper.in_doubt.subtitle">
        <source>PAGAMENTO IN VERIFICA</source>
        <translation>ZAHLUNG IN PRÜFUNG</translation>
    </message>
    <message id="paper.in_doubt.title">
        <source>PROMEMORIA</source>
        <translation>MERKZETTEL</translation>
    </message>
    <message id="paper.in_words">
        <source>Euro {words}</source>
        <translation>Euro {words}</translation>
    </message>
    <message id="paper.mark.after_restart">
        <source>*** EMESSA DOPO RIAVVIO ***</source>
        <translation>*** AUSGESTELLT NACH NEUSTART ***</translation>
    </message>
    <message id="paper.mark.duplicate">
        <source>*** DUPLICATO n. {copy} ***</source>
        <translation>*** DUPLIKAT Nr. {copy} ***</translation>
    </message>
    <message id="paper.mark.pre_copy">
        <source>Ristampa n. {copy}</source>
        <translation>Nachdruck Nr. {copy}</translation>
    </message>
    <message id="paper.mark.printed_at">
        <source>Stampato il {when}</source>
        <translation>Gedruckt am {when}</translation>
    </message>
    <message id="paper.mark.reversed">
        <source>STORNATA</source>
        <translation>STORNIERT</translation>
    </message>
    <message id="paper.mark.reversed_why">
        <source>Ricarica tolta, soldi resi: questa ricevuta non vale</source>
        <translation>Aufladung gelöscht, Geld zurück: Diese Quittung gilt nicht</translation>
    </message>
    <message id="paper.not_done.advice">
        <source>Nessuna ricarica, nessun addebito. Ritira i tuoi soldi alla cassa.</source>
        <translation>Keine Aufladung, keine Belastung. Holen Sie Ihr Geld an der Kassa ab.</translation>
    </message>
    <message id="paper.not_done.give_back">
        <source>DA RIDARE</source>
        <translation>ZURÜCK</translation>
    </message>
    <message id="paper.not_done.reason">
        <source>Motivo</source>
        <translation>Grund</translation>
    </message>
    <message id="paper.not_done.recharged">
        <source>Ricaricato</source>
        <translation>Aufgeladen</translation>
    </message>
    <message id="paper.not_done.title">
        <source>OPERAZIONE NON ESEGUITA</source>
        <translation>NICHT AUSGEFÜHRT</translation>
    </message>
    <message id="paper.operation">
        <source>Operazione</source>
        <translation>Vorgang</translation>
    </message>
    <message id="paper.outcome">
        <source>Esito</source>
        <translation>Ergebnis</translation>
    </message>
    <message id="paper.paid_in">
        <source>Pagato in</source>
        <translation>Bezahlt in</translation>
    </message>
    <message id="paper.practice">
        <source>PROVA - NON VALE</source>
        <translation>PROBE - UNGÜLTIG</translation>
    </message>
    <message id="paper.pre.check">
        <source>Controlla importo e totale. Se sono giusti, paga alla cassa.</source>
        <translation>Prüfen Sie Betrag und Summe. Wenn sie stimmen, zahlen Sie an der Kassa.</translation>
    </message>
    <message id="paper.pre.not_a_receipt">
        <source>NON VALIDO COME RICEVUTA</source>
        <translation>NICHT ALS QUITTUNG GÜLTIG</translation>
    </message>
    <message id="paper.pre.not_paid">
        <source>Pagamento non ancora eseguito</source>
        <translation>Zahlung noch nicht ausgeführt</translation>
    </message>
    <message id="paper.pre.title">
        <source>PRE-SCONTRINO</source>
        <translation>VORBELEG</translation>
    </message>
    <message id="paper.provider">
        <source>Servizio di</source>
        <translation>Dienst von</translation>
    </message>
    <message id="paper.receipt.code">
        <source>Codice di controllo</source>
        <translation>Prüfcode</translation>
    </message>
    <message id="paper.receipt.keep">
        <source>Conserva questa ricevuta per sei anni: vale come prova del pagamento. La carta termica sbiadisce: fanne una copia.</source>
        <translation>Bewahren Sie diese Quittung sechs Jahre auf: Sie ist der Nachweis der Zahlung. Thermopapier verblasst: Machen Sie eine Kopie.</translation>
    </message>
    <message id="paper.receipt.not_fiscal">
        <source>DOCUMENTO NON FISCALE</source>
        <translation>KEIN STEUERBELEG</translation>
    </message>
    <message id="paper.receipt.title">
        <source>RICEVUTA DI PAGAMENTO</source>
        <translation>ZAHLUNGSBESTÄTIGUNG</translation>
    </message>
    <message id="paper.received">
        <source>Ricevuti</source>
        <translation>Erhalten</translation>
    </message>
    <message id="paper.service">
        <source>Servizio</source>
        <translation>Dienst</translation>
    </message>
    <message id="paper.storno.advice">
        <source>La ricevuta di questa operazione non vale più.</source>
        <translation>Die Quittung dieses Vorgangs gilt nicht mehr.</translation>
    </message>
    <message id="paper.storno.fee">
        <source>Commissione resa</source>
        <translation>Gebühr zurück</translation>
    </message>
    <message id="paper.storno.given_back">
        <source>RESI</source>
        <translation>ZURÜCK</translation>
    </message>
    <message id="paper.storno.given_in">
        <source>Resi in</source>
        <translation>Zurück in</translation>
    </message>
    <message id="paper.storno.receipt">
        <source>Ricevuta stornata</source>
        <translation>Stornierte Quittung</translation>
    </message>
    <message id="paper.storno.signature">
        <source>Firma del cliente, per i soldi ricevuti:</source>
        <translation>Unterschrift des Kunden, Geld erhalten:</translation>
    </message>
    <message id="paper.storno.subtitle">
        <source>RICARICA TOLTA, SOLDI RESI</source>
        <translation>AUFLADUNG GELÖSCHT, GELD ZURÜCK</translation>
    </message>
    <message id="paper.storno.taken_back">
        <source>Ricarica tolta</source>
        <translation>Gelöschte Aufladung</translation>
    </message>
    <message id="paper.storno.title">
        <source>STORNO</source>
        <translation>STORNO</translation>
    </message>
    <message id="paper.total">
        <source>TOTALE</source>
        <translation>SUMME</translation>
    </message>
    <message id="paper.visit.amounts">
        <source>Ricariche</source>
        <translation>Aufladungen</translation>
    </message>
    <message id="paper.visit.apart">
        <source>Con ricevuta a parte</source>
        <translation>Mit eigener Quittung</translation>
    </message>
    <message id="paper.visit.check">
        <source>Controlla gli importi e il totale. Se sono giusti, paga alla cassa.</source>
        <translation>Prüfen Sie die Beträge und die Summe. Wenn sie stimmen, zahlen Sie an der Kassa.</translation>
    </message>
    <message id="paper.visit.collected">
        <source>Incassati in tutto</source>
        <translation>Insgesamt kassiert</translation>
    </message>
    <message id="paper.visit.done">
        <source>ESEGUITE</source>
        <translation>AUSGEFÜHRT</translation>
    </message>
    <message id="paper.visit.fees">
        <source>Commissioni</source>
        <translation>Gebühren</translation>
    </message>
    <message id="paper.visit.given_back">
        <source>Ridati</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message id="paper.visit.in_doubt_advice">
        <source>Può essere già riuscita: non pagare una seconda volta. Torna con questo foglio: avrai la ricevuta oppure i tuoi soldi.</source>
        <translation>Sie kann schon erfolgt sein: Zahlen Sie nicht ein zweites Mal. Kommen Sie mit diesem Zettel wieder: Sie bekommen die Quittung oder Ihr Geld.</translation>
    </message>
    <message id="paper.visit.not_done">
        <source>NON ESEGUITA</source>
        <translation>NICHT AUSGEFÜHRT</translation>
    </message>
    <message id="paper.visit.one_of">
        <source>Codice {number} di {count}</source>
        <translation>Code {number} von {count}</translation>
    </message>
    <message id="paper.visit.row_total">
        <source>Totale</source>
        <translation>Summe</translation>
    </message>
    <message id="paper.when">
        <source>Data e ora</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message id="paper_column.empty">
        <source>Niente in sospeso</source>
        <translation>Nichts offen</translation>
    </message>
    <message id="paper_column.empty_why">
        <source>Lo scontrino si compone qui.</source>
        <translation>Hier entsteht der Beleg.</translation>
    </message>
    <message id="paper_column.no_paper">
        <source>Nessuna ricevuta</source>
        <translation>Keine Quittung</translation>
    </message>
    <message id="paper_column.no_paper_why">
        <source>Qui non c’è niente da ristampare.</source>
        <translation>Hier ist nichts nachzudrucken.</translation>
    </message>
    <message id="paper_column.pending" numerus="yes">
        <source>{count} in sospeso</source>
        <translation>
            <numerusform>Einer offen</numerusform>
            <numerusform>{count} offen</numerusform>
        </translation>
    </message>
    <message id="paper_column.pending_why" numerus="yes">
        <source>Le trovi sulla pagina iniziale.</source>
        <translation>
            <numerusform>Du findest ihn auf der Startseite.</numerusform>
            <numerusform>Du findest sie auf der Startseite.</numerusform>
        </translation>
    </message>
    <message id="pending.give_back">
        <source>Da ridare: {total}</source>
        <translation>Zurück: {total}</translation>
    </message>
    <message id="pending.in_doubt">
        <source>In verifica: {total}</source>
        <translation>In Prüfung: {total}</translation>
    </message>
    <message id="pending.not_reversed">
        <source>Storno rifiutato: {total}</source>
        <translation>Storno abgelehnt: {total}</translation>
    </message>
    <message id="pending.offer">
        <source>Non finita: {total}</source>
        <translation>Nicht beendet: {total}</translation>
    </message>
    <message id="pending.receipt">
        <source>Ricevuta di {total}</source>
        <translation>Quittung: {total}</translation>
    </message>
    <message id="picture.none_in_file">
        <source>In questa foto non trovo codici. Prova con un’altra.</source>
        <translation>In diesem Bild finde ich keine Codes. Versuch ein anderes.</translation>
    </message>
    <message id="picture.none_seen">
        <source>Non trovo codici. Avvicina il codice, o scrivilo a mano.</source>
        <translation>Ich finde keine Codes. Halt den Code näher, oder tipp ihn.</translation>
    </message>
    <message id="picture.study_failed">
        <source>La ricerca non è riuscita. Riprova tra un momento.</source>
        <translation>Die Suche hat nicht geklappt. Versuch es gleich noch einmal.</translation>
    </message>
    <message id="pin.checking">
        <source>Controllo il PIN…</source>
        <translation>PIN wird geprüft…</translation>
    </message>
    <message id="pin.locked">
        <source>Troppi tentativi sbagliati. Attendi, poi riprova.</source>
        <translation>Zu viele falsche Versuche. Warte, dann versuch es neu.</translation>
    </message>
    <message id="pin.locked_for">
        <source>Riprova tra {minutes} min</source>
        <translation>Neuer Versuch in {minutes} Min.</translation>
    </message>
    <message id="pin.not_set">
        <source>Il PIN non c’è ancora. Lo imposta il tecnico: pos-app pin set.</source>
        <translation>Es gibt noch keine PIN. Der Techniker legt sie fest: pos-app pin set.</translation>
    </message>
    <message id="pin.of">
        <source>PIN di {name}</source>
        <translation>PIN von {name}</translation>
    </message>
    <message id="pin.primary">
        <source>Storna {total}</source>
        <translation>{total} stornieren</translation>
    </message>
    <message id="pin.question">
        <source>PIN del titolare</source>
        <translation>PIN des Inhabers</translation>
    </message>
    <message id="pin.to_give_back">
        <source>Da ridare</source>
        <translation>Zurückzugeben</translation>
    </message>
    <message id="pin.too_late">
        <source>Questa operazione non si storna più.</source>
        <translation>Dieser Vorgang ist nicht mehr zu stornieren.</translation>
    </message>
    <message id="pin.too_simple">
        <source>Una cifra sola, ripetuta: cancella</source>
        <translation>Immer dieselbe Ziffer: lösch sie</translation>
    </message>
    <message id="pin.unreadable">
        <source>Il PIN non si legge. Riavvia, o chiama l’assistenza.</source>
        <translation>Die PIN ist nicht lesbar. Starte neu, oder ruf den Kundendienst an.</translation>
    </message>
    <message id="pin.waiting">
        <source>Scrivi il PIN, almeno sei cifre</source>
        <translation>PIN eingeben, mindestens sechs Ziffern</translation>
    </message>
    <message id="pin.wrong" numerus="yes">
        <source>PIN sbagliato. Restano {count} tentativi.</source>
        <translation>
            <numerusform>PIN falsch. Noch ein Versuch.</numerusform>
            <numerusform>PIN falsch. Noch {count} Versuche.</numerusform>
        </translation>
    </message>
    <message id="printer.counter">
        <source>Conta i tagli: {answer}</source>
        <translation>Zählt die Schnitte: {answer}</translation>
    </message>
    <message id="printer.echo">
        <source>Ripete il segno del foglio (GS ( H): {answer}</source>
        <translation>Wiederholt das Zeichen des Zettels (GS ( H): {answer}</translation>
    </message>
    <message id="printer.fence">
        <source>Risponde a suo turno (GS r): {answer}</source>
        <translation>Antwortet der Reihe nach (GS r): {answer}</translation>
    </message>
    <message id="printer.hasty">
        <source>Ha risposto prima che la carta potesse uscire: la risposta non vale.</source>
        <translation>Er hat geantwortet, bevor Papier kommen konnte: Die Antwort gilt nicht.</translation>
    </message>
    <message id="printer.kept">
        <source>Annotato per {address}.</source>
        <translation>Notiert für {address}.</translation>
    </message>
    <message id="printer.kind.network">
        <source>in rete, ascolta dove ascoltano le stampanti</source>
        <translation>im Netz, hört dort, wo Drucker hören</translation>
    </message>
    <message id="printer.kind.queue">
        <source>coda di stampa, solo andata</source>
        <translation>Druckwarteschlange, nur hin</translation>
    </message>
    <message id="printer.kind.serial">
        <source>porta seriale</source>
        <translation>serielle Schnittstelle</translation>
    </message>
    <message id="printer.kind.usb">
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message id="printer.no">
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message id="printer.no_network">
        <source>Su questo sistema la rete non si può interrogare.</source>
        <translation>Auf diesem System kann man das Netz nicht abfragen.</translation>
    </message>
    <message id="printer.none">
        <source>Nessuna stampante trovata.</source>
        <translation>Kein Drucker gefunden.</translation>
    </message>
    <message id="printer.one_way">
        <source>Solo andata: non conferma mai. Dopo ogni foglio guarda tu.</source>
        <translation>Nur hin: Er bestätigt nie. Schau nach jedem Zettel selbst.</translation>
    </message>
    <message id="printer.print_tip">
        <source>Con --print prova anche sulla carta.</source>
        <translation>Mit --print wird auch auf Papier probiert.</translation>
    </message>
    <message id="printer.says">
        <source>Dice di essere: {says}</source>
        <translation>Nennt sich: {says}</translation>
    </message>
    <message id="printer.slip.not_sent">
        <source>Il foglio non è partito.</source>
        <translation>Der Zettel ging nicht hinaus.</translation>
    </message>
    <message id="printer.slip.printed">
        <source>Il foglio è uscito: dice a quale indirizzo.</source>
        <translation>Der Zettel ist da: Er nennt die Adresse.</translation>
    </message>
    <message id="printer.slip.unknown">
        <source>Il foglio è partito: guarda se è uscito.</source>
        <translation>Der Zettel ging hinaus: Schau, ob er da ist.</translation>
    </message>
    <message id="printer.spooler">
        <source>Una coda non sente la stampante: solo andata.</source>
        <translation>Eine Warteschlange hört den Drucker nicht: nur hin.</translation>
    </message>
    <message id="printer.status">
        <source>Dice come sta (DLE EOT): {answer}</source>
        <translation>Sagt, wie es ihm geht (DLE EOT): {answer}</translation>
    </message>
    <message id="printer.status_only">
        <source>Dice come sta, ma non conferma i fogli. Dopo ogni foglio guarda tu.</source>
        <translation>Sagt, wie es ihm geht, bestätigt aber keine Zettel. Schau nach jedem Zettel selbst.</translation>
    </message>
    <message id="printer.two_way">
        <source>Conferma i fogli.</source>
        <translation>Bestätigt die Zettel.</translation>
    </message>
    <message id="printer.untried">
        <source>non provato</source>
        <translation>nicht probiert</translation>
    </message>
    <message id="printer.was_heard">
        <source>Prima rispondeva: non annoto nulla. Un terminale la usa? Se no, --print.</source>
        <translation>Früher antwortete er: Ich notiere nichts. Nutzt ihn ein Terminal? Wenn nicht, --print.</translation>
    </message>
    <message id="printer.yes">
        <source>sì</source>
        <translation>ja</translation>
    </message>
    <message id="reason.amount_outside_limits">
        <source>Importo non ammesso</source>
        <translation>Betrag nicht zulässig</translation>
    </message>
    <message id="reason.balance_spent">
        <source>Credito già usato</source>
        <translation>Guthaben schon verbraucht</translation>
    </message>
    <message id="reason.code_not_active">
        <source>Codice non attivo</source>
        <translation>Code nicht aktiv</translation>
    </message>
    <message id="reason.code_unknown">
        <source>Codice sconosciuto</source>
        <translation>Code unbekannt</translation>
    </message>
    <message id="reason.quote_expired">
        <source>Prezzo scaduto</source>
        <translation>Preis abgelaufen</translation>
    </message>
    <message id="reason.refused_otherwise">
        <source>Rifiutata dal server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message id="reason.reversal_window_closed">
        <source>Tempo per lo storno finito</source>
        <translation>Zeit für Storno abgelaufen</translation>
    </message>
    <message id="reason.service_closed">
        <source>Servizio sospeso</source>
        <translation>Dienst unterbrochen</translation>
    </message>
    <message id="refusal.altered_paper">
        <source>Ricevuta alterata: non dice quello che sa il terminale. Non vale.</source>
        <translation>Quittung verändert: Sie sagt anderes als das Terminal. Sie gilt nicht.</translation>
    </message>
    <message id="refusal.bank_code">
        <source>Questo è un codice bancario. Chiedi il QR di SpazioScuola.</source>
        <translation>Das ist ein Bankcode. Frag nach dem QR von SpazioScuola.</translation>
    </message>
    <message id="refusal.control_signs">
        <source>Questo codice contiene comandi. Chiedi il QR di SpazioScuola.</source>
        <translation>Dieser Code enthält Befehle. Frag nach dem QR von SpazioScuola.</translation>
    </message>
    <message id="refusal.damaged">
        <source>Il codice non torna. Riprova o chiedine uno nuovo.</source>
        <translation>Der Code stimmt nicht. Versuch es neu oder frag nach einem anderen.</translation>
    </message>
    <message id="refusal.damaged_fiscal_code">
        <source>Questa tessera non si legge bene. Chiedi il QR.</source>
        <translation>Diese Karte ist schlecht lesbar. Frag nach dem QR.</translation>
    </message>
    <message id="refusal.damaged_notice">
        <source>Questo avviso pagoPA non si legge bene.</source>
        <translation>Diese pagoPA-Zahlungsmitteilung ist schlecht lesbar.</translation>
    </message>
    <message id="refusal.empty">
        <source>Il codice è vuoto. Riprova.</source>
        <translation>Der Code ist leer. Versuch es neu.</translation>
    </message>
    <message id="refusal.fiscal_code">
        <source>Questa è una tessera sanitaria. Chiedi il QR di SpazioScuola.</source>
        <translation>Das ist eine Gesundheitskarte. Frag nach dem QR von SpazioScuola.</translation>
    </message>
    <message id="refusal.foreign_paper">
        <source>Questo foglio è di un altro terminale o falso. Qui non vale.</source>
        <translation>Dieser Zettel ist von einem anderen Terminal oder gefälscht. Hier gilt er nicht.</translation>
    </message>
    <message id="refusal.foreign_signs">
        <source>Questo codice ha segni estranei. Chiedi il QR di SpazioScuola.</source>
        <translation>Dieser Code hat fremde Zeichen. Frag nach dem QR von SpazioScuola.</translation>
    </message>
    <message id="refusal.hidden_signs">
        <source>Questo codice ha segni nascosti. Chiedi il QR di SpazioScuola.</source>
        <translation>Dieser Code hat versteckte Zeichen. Frag nach dem QR von SpazioScuola.</translation>
    </message>
    <message id="refusal.not_ours">
        <source>Questo non è un codice di ricarica. Chiedi il QR di SpazioScuola.</source>
        <translation>Das ist kein Aufladecode. Frag nach dem QR von SpazioScuola.</translation>
    </message>
    <message id="refusal.not_text">
        <source>Questo codice contiene dati, non un testo. Chiedi il QR di SpazioScuola.</source>
        <translation>Dieser Code enthält Daten, keinen Text. Frag nach dem QR von SpazioScuola.</translation>
    </message>
    <message id="refusal.notice">
        <source>Questo è un avviso pagoPA: si paga presto anche qui.</source>
        <translation>Das ist eine pagoPA-Zahlungsmitteilung: bald zahlt man sie auch hier.</translation>
    </message>
    <message id="refusal.our_paper">
        <source>Questo foglio nostro non è di questo terminale.</source>
        <translation>Dieser Zettel ist nicht von diesem Terminal.</translation>
    </message>
    <message id="refusal.reader_setup">
        <source>Questo codice regola un lettore. Non passarlo: chiama l’assistenza.</source>
        <translation>Dieser Code stellt einen Scanner um. Scann ihn nicht: ruf den Kundendienst an.</translation>
    </message>
    <message id="refusal.too_long">
        <source>Questo non è un codice di ricarica. È troppo lungo.</source>
        <translation>Das ist kein Aufladecode. Er ist zu lang.</translation>
    </message>
    <message id="refusal.unreadable">
        <source>Il codice non si legge. Riprova.</source>
        <translation>Der Code ist nicht lesbar. Versuch es neu.</translation>
    </message>
    <message id="refusal.web_link">
        <source>Questo è un indirizzo web. Chiedi il QR di SpazioScuola.</source>
        <translation>Das ist eine Webadresse. Frag nach dem QR von SpazioScuola.</translation>
    </message>
    <message id="refused.give_back">
        <source>Ridai al cliente</source>
        <translation>Gib dem Kunden zurück</translation>
    </message>
    <message id="refused.given_back">
        <source>Ridati al cliente</source>
        <translation>Dem Kunden zurückgegeben</translation>
    </message>
    <message id="refused.primary">
        <source>Ho ridato {total}</source>
        <translation>{total} zurückgegeben</translation>
    </message>
    <message id="refused.sentence">
        <source>Non è stato ricaricato niente.</source>
        <translation>Es wurde nichts aufgeladen.</translation>
    </message>
    <message id="refused.slip_again">
        <source>Ristampa il foglio</source>
        <translation>Zettel nachdrucken</translation>
    </message>
    <message id="refused.title">
        <source>Ricarica rifiutata</source>
        <translation>Aufladung abgelehnt</translation>
    </message>
    <message id="resume.advice">
        <source>Il terminale si era spento. Non si è perso niente.</source>
        <translation>Das Terminal war aus. Es ist nichts verloren.</translation>
    </message>
    <message id="resume.at">
        <source>ore {time}</source>
        <translation>{time}</translation>
    </message>
    <message id="resume.collected">
        <source>Soldi presi o no?</source>
        <translation>Kassiert oder nicht?</translation>
    </message>
    <message id="resume.collected.in_all">
        <source>Stesso cliente: in tutto erano {total}.</source>
        <translation>Gleicher Kunde: insgesamt waren es {total}.</translation>
    </message>
    <message id="resume.collected.no">
        <source>No, non ho preso soldi</source>
        <translation>Nein, kein Geld genommen</translation>
    </message>
    <message id="resume.collected.others_paid">
        <source>Stesso cliente: gli altri {total} li hai presi.</source>
        <translation>Gleicher Kunde: die anderen {total} hast du.</translation>
    </message>
    <message id="resume.collected.yes">
        <source>Sì, ho incassato {total}</source>
        <translation>Ja, {total} kassiert</translation>
    </message>
    <message id="resume.collected_why">
        <source>Guarda nel cassetto. C’era il pre-scontrino.</source>
        <translation>Schau in die Lade. Der Vorbeleg war da.</translation>
    </message>
    <message id="resume.confirmed">
        <source>Fatta, manca la ricevuta</source>
        <translation>Fertig, Quittung fehlt</translation>
    </message>
    <message id="resume.confirmed_why">
        <source>La stampo io. Poi dalla al cliente.</source>
        <translation>Ich drucke sie. Dann gib sie dem Kunden.</translation>
    </message>
    <message id="resume.frozen">
        <source>Chiama l’assistenza</source>
        <translation>Ruf den Kundendienst</translation>
    </message>
    <message id="resume.frozen_why">
        <source>Il server ha dato due risposte diverse.</source>
        <translation>Der Server hat zwei verschiedene Antworten gegeben.</translation>
    </message>
    <message id="resume.in_doubt">
        <source>Soldi presi, esito non noto</source>
        <translation>Kassiert, Ergebnis offen</translation>
    </message>
    <message id="resume.in_doubt.go_on">
        <source>Avanti: va da sola</source>
        <translation>Weiter: es geht von selbst</translation>
    </message>
    <message id="resume.in_doubt_why">
        <source>Non ridare i soldi. Chiedo al server.</source>
        <translation>Gib kein Geld zurück. Ich frage den Server.</translation>
    </message>
    <message id="resume.later">
        <source>Dopo</source>
        <translation>Dann</translation>
    </message>
    <message id="resume.more" numerus="yes">
        <source>Altre {count} da finire</source>
        <translation>
            <numerusform>Noch einer offen</numerusform>
            <numerusform>Noch {count} offen</numerusform>
        </translation>
    </message>
    <message id="resume.now">
        <source>Adesso</source>
        <translation>Jetzt</translation>
    </message>
    <message id="resume.receipt">
        <source>Fatta, ricevuta non provata</source>
        <translation>Fertig, Quittung offen</translation>
    </message>
    <message id="resume.receipt.no">
        <source>No, ristampa</source>
        <translation>Nein, nachdrucken</translation>
    </message>
    <message id="resume.receipt.yes">
        <source>Sì, la ricevuta è uscita</source>
        <translation>Ja, die Quittung ist da</translation>
    </message>
    <message id="resume.receipt_why">
        <source>Guarda se la ricevuta è uscita.</source>
        <translation>Schau, ob die Quittung da ist.</translation>
    </message>
    <message id="resume.returned">
        <source>Non fatta, soldi da ridare</source>
        <translation>Nicht erledigt, Geld zurück</translation>
    </message>
    <message id="resume.returned.yes">
        <source>Ho ridato {total}</source>
        <translation>{total} zurückgegeben</translation>
    </message>
    <message id="resume.returned_why">
        <source>Non è stato ricaricato niente.</source>
        <translation>Nichts kam aufs Konto.</translation>
    </message>
    <message id="resume.reversed">
        <source>Stornata, soldi da ridare</source>
        <translation>Storniert, Geld zurück</translation>
    </message>
    <message id="resume.reversed_why">
        <source>La ricarica è stata tolta.</source>
        <translation>Die Aufladung wurde gelöscht.</translation>
    </message>
    <message id="resume.reversing">
        <source>Storno chiesto, esito non noto</source>
        <translation>Storno läuft, noch offen</translation>
    </message>
    <message id="resume.reversing_why">
        <source>Non ridare ancora i soldi. Chiedo al server.</source>
        <translation>Gib noch kein Geld zurück. Ich frage den Server.</translation>
    </message>
    <message id="resume.row">
        <source>Operazione {number}, {total}</source>
        <translation>Vorgang {number}, {total}</translation>
    </message>
    <message id="resume.title" numerus="yes">
        <source>{count} operazioni da finire</source>
        <translation>
            <numerusform>Ein Vorgang zu beenden</numerusform>
            <numerusform>{count} Vorgänge zu beenden</numerusform>
        </translation>
    </message>
    <message id="resume.voided">
        <source>Annullata, soldi da ridare</source>
        <translation>Rückgängig, Geld zurück</translation>
    </message>
    <message id="resume.voided_why">
        <source>Non è stato ricaricato niente.</source>
        <translation>Nichts kam aufs Konto.</translation>
    </message>
    <message id="resume.voiding">
        <source>Annullo chiesto, esito non noto</source>
        <translation>Abbruch läuft, noch offen</translation>
    </message>
    <message id="resume.voiding_why">
        <source>Non ridare ancora i soldi. Chiedo al server.</source>
        <translation>Gib noch kein Geld zurück. Ich frage den Server.</translation>
    </message>
    <message id="reversed.sentence">
        <source>La ricarica è stata tolta.</source>
        <translation>Die Aufladung wurde gelöscht.</translation>
    </message>
    <message id="reversed.title">
        <source>Ricarica stornata</source>
        <translation>Aufladung storniert</translation>
    </message>
    <message id="reversing.sentence">
        <source>Il server non ha ancora risposto.</source>
        <translation>Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message id="reversing.title">
        <source>Storno in corso…</source>
        <translation>Storno läuft…</translation>
    </message>
    <message id="scroll.down">
        <source>Mostra più giù</source>
        <translation>Weiter unten</translation>
    </message>
    <message id="scroll.up">
        <source>Mostra più su</source>
        <translation>Weiter oben</translation>
    </message>
    <message id="searching.camera">
        <source>Tieni il codice dov’è ancora un momento.</source>
        <translation>Halt den Code noch kurz, wo er ist.</translation>
    </message>
    <message id="searching.file">
        <source>Guardo la foto in ogni modo.</source>
        <translation>Ich schaue das Bild auf jede Art an.</translation>
    </message>
    <message id="searching.heading">
        <source>Ricerca in una foto</source>
        <translation>Suche in einem Bild</translation>
    </message>
    <message id="searching.primary">
        <source>Attendi: sto guardando la foto</source>
        <translation>Warte: Ich schaue das Bild an</translation>
    </message>
    <message id="searching.title">
        <source>Sto cercando…</source>
        <translation>Ich suche…</translation>
    </message>
    <message id="second_look.other">
        <source>Sì, {amount}</source>
        <translation>Ja, {amount}</translation>
    </message>
    <message id="second_look.question">
        <source>{amount}: è giusto?</source>
        <translation>{amount}: stimmt das?</translation>
    </message>
    <message id="second_look.safe">
        <source>No, correggi</source>
        <translation>Nein, ändern</translation>
    </message>
    <message id="second_look.sentence">
        <source>In parole: {words}</source>
        <translation>Auf dem Beleg: {words}</translation>
    </message>
    <message id="settings.customer">
        <source>Per il cliente</source>
        <translation>Für Kunden</translation>
    </message>
    <message id="settings.customer.screen">
        <source>Come qui</source>
        <translation>Wie hier</translation>
    </message>
    <message id="settings.customer_why">
        <source>La lingua del suo display e della voce.</source>
        <translation>Die Sprache ihrer Anzeige und der Stimme.</translation>
    </message>
    <message id="settings.damaged">
        <source>Le scelte di prima non si leggono. Scegli di nuovo.</source>
        <translation>Die frühere Auswahl ist nicht lesbar. Wähl noch einmal.</translation>
    </message>
    <message id="settings.display">
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message id="settings.display_why">
        <source>Sul secondo schermo il cliente legge somma ed esito.</source>
        <translation>Am zweiten Bildschirm liest der Kunde Summe und Ergebnis.</translation>
    </message>
    <message id="settings.door">
        <source>Impostazioni</source>
        <translation>Einstellungen</translation>
    </message>
    <message id="settings.fixed">
        <source>Lo ha fissato il tecnico: qui non si cambia.</source>
        <translation>Vom Techniker festgelegt: hier nicht zu ändern.</translation>
    </message>
    <message id="settings.hand">
        <source>Mano</source>
        <translation>Hand</translation>
    </message>
    <message id="settings.hand.left">
        <source>Sinistra</source>
        <translation>Links</translation>
    </message>
    <message id="settings.hand.right">
        <source>Destra</source>
        <translation>Rechts</translation>
    </message>
    <message id="settings.hand_why">
        <source>Con la sinistra, carta e tasti passano a sinistra.</source>
        <translation>Mit der linken sind Papier und Tasten links.</translation>
    </message>
    <message id="settings.heading">
        <source>Impostazioni</source>
        <translation>Einstellungen</translation>
    </message>
    <message id="settings.language">
        <source>Lingua</source>
        <translation>Sprache</translation>
    </message>
    <message id="settings.language_why">
        <source>Dello schermo. I fogli restano in italiano.</source>
        <translation>Des Bildschirms. Die Zettel bleiben italienisch.</translation>
    </message>
    <message id="settings.lock">
        <source>Blocco</source>
        <translation>Sperre</translation>
    </message>
    <message id="settings.lock.15">
        <source>15 minuti</source>
        <translation>15 Minuten</translation>
    </message>
    <message id="settings.lock.2">
        <source>2 minuti</source>
        <translation>2 Minuten</translation>
    </message>
    <message id="settings.lock.5">
        <source>5 minuti</source>
        <translation>5 Minuten</translation>
    </message>
    <message id="settings.lock_why">
        <source>Quando nessuno tocca niente. Poi serve un PIN.</source>
        <translation>Wenn niemand etwas berührt. Dann braucht es eine PIN.</translation>
    </message>
    <message id="settings.look">
        <source>Conferma</source>
        <translation>Rückfrage</translation>
    </message>
    <message id="settings.look.100">
        <source>Oltre 100 €</source>
        <translation>Über 100 €</translation>
    </message>
    <message id="settings.look.200">
        <source>Oltre 200 €</source>
        <translation>Über 200 €</translation>
    </message>
    <message id="settings.look.500">
        <source>Oltre 500 €</source>
        <translation>Über 500 €</translation>
    </message>
    <message id="settings.look_why">
        <source>Da quale importo chiedo se la cifra è giusta.</source>
        <translation>Ab welchem Betrag ich frage, ob er stimmt.</translation>
    </message>
    <message id="settings.motion">
        <source>Movimento</source>
        <translation>Bewegung</translation>
    </message>
    <message id="settings.motion_why">
        <source>La carta che sale e si strappa.</source>
        <translation>Das Papier, das aufsteigt und abreißt.</translation>
    </message>
    <message id="settings.never">
        <source>Mai</source>
        <translation>Nie</translation>
    </message>
    <message id="settings.next_start">
        <source>Vale dal prossimo avvio.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message id="settings.no">
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message id="settings.not_kept">
        <source>Vale solo fino allo spegnimento: il disco non scrive.</source>
        <translation>Gilt nur bis zum Ausschalten: Die Festplatte schreibt nicht.</translation>
    </message>
    <message id="settings.primary">
        <source>Fatto</source>
        <translation>Fertig</translation>
    </message>
    <message id="settings.print">
        <source>Stampa</source>
        <translation>Druck</translation>
    </message>
    <message id="settings.print.large">
        <source>Grande</source>
        <translation>Groß</translation>
    </message>
    <message id="settings.print.normal">
        <source>Normale</source>
        <translation>Normal</translation>
    </message>
    <message id="settings.print_why">
        <source>Righe alte il doppio su ogni foglio.</source>
        <translation>Doppelt hohe Zeilen auf jedem Zettel.</translation>
    </message>
    <message id="settings.rest">
        <source>Pausa dei tasti</source>
        <translation>Tastenpause</translation>
    </message>
    <message id="settings.rest.1500">
        <source>Molto lunga</source>
        <translation>Sehr lang</translation>
    </message>
    <message id="settings.rest.400">
        <source>Breve</source>
        <translation>Kurz</translation>
    </message>
    <message id="settings.rest.600">
        <source>Normale</source>
        <translation>Normal</translation>
    </message>
    <message id="settings.rest.900">
        <source>Lunga</source>
        <translation>Lang</translation>
    </message>
    <message id="settings.rest_why">
        <source>Quanto aspetta il tasto grande a ogni nuova pagina.</source>
        <translation>Wie lange die große Taste auf jeder Seite wartet.</translation>
    </message>
    <message id="settings.second">
        <source>Seconda lingua</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message id="settings.second.none">
        <source>Solo italiano</source>
        <translation>Nur Italienisch</translation>
    </message>
    <message id="settings.second_why">
        <source>Sui fogli del cliente, sotto l’italiano.</source>
        <translation>Auf Zetteln für Kunden, unter dem Italienischen.</translation>
    </message>
    <message id="settings.text">
        <source>Scritte</source>
        <translation>Schrift</translation>
    </message>
    <message id="settings.text.100">
        <source>Normali</source>
        <translation>Normal</translation>
    </message>
    <message id="settings.text.125">
        <source>Più grandi</source>
        <translation>Größer</translation>
    </message>
    <message id="settings.text.150">
        <source>Grandi</source>
        <translation>Groß</translation>
    </message>
    <message id="settings.text.200">
        <source>Grandissime</source>
        <translation>Riesig</translation>
    </message>
    <message id="settings.text_why">
        <source>Quanto sono grandi le scritte piccole.</source>
        <translation>Wie groß die kleine Schrift ist.</translation>
    </message>
    <message id="settings.theme">
        <source>Colori</source>
        <translation>Farben</translation>
    </message>
    <message id="settings.theme.contrast">
        <source>Contrasto</source>
        <translation>Kontrast</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Scuri</source>
        <translation>Dunkel</translation>
    </message>
    <message id="settings.theme.light">
        <source>Chiari</source>
        <translation>Hell</translation>
    </message>
    <message id="settings.theme_why">
        <source>Chiari di giorno, scuri la sera. Contrasto per vedere meglio.</source>
        <translation>Hell am Tag, dunkel am Abend. Kontrast, um besser zu sehen.</translation>
    </message>
    <message id="settings.voice">
        <source>Voce</source>
        <translation>Stimme</translation>
    </message>
    <message id="settings.voice_why">
        <source>Dice al cliente somma, totale ed esito.</source>
        <translation>Sagt dem Kunden Betrag, Summe und Ergebnis.</translation>
    </message>
    <message id="settings.volume">
        <source>Suoni</source>
        <translation>Töne</translation>
    </message>
    <message id="settings.volume.0">
        <source>Spenti</source>
        <translation>Aus</translation>
    </message>
    <message id="settings.volume.100">
        <source>Alti</source>
        <translation>Laut</translation>
    </message>
    <message id="settings.volume.30">
        <source>Bassi</source>
        <translation>Leise</translation>
    </message>
    <message id="settings.volume.70">
        <source>Normali</source>
        <translation>Normal</translation>
    </message>
    <message id="settings.volume_why">
        <source>Quanto si sentono. Lo schermo dice sempre tutto.</source>
        <translation>Wie laut sie sind. Der Bildschirm sagt immer alles.</translation>
    </message>
    <message id="settings.yes">
        <source>Sì</source>
        <translation>Ja</translation>
    </message>
    <message id="setup.again">
        <source>Ricomincia</source>
        <translation>Neu beginnen</translation>
    </message>
    <message id="setup.as_shown">
        <source>come il computer</source>
        <translation>wie der Computer</translation>
    </message>
    <message id="setup.end.enter">
        <source>Invio</source>
        <translation>Enter</translation>
    </message>
    <message id="setup.end.none">
        <source>nessuno</source>
        <translation>keines</translation>
    </message>
    <message id="setup.end.other">
        <source>altro</source>
        <translation>anderes</translation>
    </message>
    <message id="setup.end.tab">
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message id="setup.end.two_enters">
        <source>Invio doppio</source>
        <translation>zweimal Enter</translation>
    </message>
    <message id="setup.found">
        <source>Tastiera {layout}, fine riga {end}, {pace}.</source>
        <translation>Tastatur {layout}, Zeilenende {end}, {pace}.</translation>
    </message>
    <message id="setup.how">
        <source>Passa questo codice, dallo schermo o dal foglio.</source>
        <translation>Scann diesen Code, vom Bildschirm oder vom Blatt.</translation>
    </message>
    <message id="setup.how_why">
        <source>Il lettore legge il quadrato o le righe.</source>
        <translation>Der Scanner liest das Quadrat oder die Striche.</translation>
    </message>
    <message id="setup.leave">
        <source>Esci</source>
        <translation>Beenden</translation>
    </message>
    <message id="setup.not_saved">
        <source>Il lettore va, ma non posso ricordarlo</source>
        <translation>Der Scanner geht, ist aber nicht zu merken</translation>
    </message>
    <message id="setup.not_saved_do">
        <source>Chiama l&apos;assistenza: {detail}.</source>
        <translation>Ruf den Kundendienst an: {detail}.</translation>
    </message>
    <message id="setup.other_code">
        <source>Questo non è il codice di prova</source>
        <translation>Das ist nicht der Probecode</translation>
    </message>
    <message id="setup.other_code_do">
        <source>Passa il codice che vedi qui.</source>
        <translation>Scann den Code, den du hier siehst.</translation>
    </message>
    <message id="setup.pace">
        <source>{milliseconds} ms per tasto</source>
        <translation>{milliseconds} ms je Taste</translation>
    </message>
    <message id="setup.pace_unknown">
        <source>velocità non misurata</source>
        <translation>Tempo nicht gemessen</translation>
    </message>
    <message id="setup.question.case">
        <source>Maiuscole e minuscole</source>
        <translation>Groß und klein</translation>
    </message>
    <message id="setup.question.digits">
        <source>Cifre</source>
        <translation>Ziffern</translation>
    </message>
    <message id="setup.question.layout">
        <source>Tastiera e segni</source>
        <translation>Tastatur und Zeichen</translation>
    </message>
    <message id="setup.question.test">
        <source>Prova finale</source>
        <translation>Letzte Probe</translation>
    </message>
    <message id="setup.ready">
        <source>Lettore pronto</source>
        <translation>Scanner bereit</translation>
    </message>
    <message id="setup.ready_why">
        <source>Ricordo come scrive. Puoi uscire.</source>
        <translation>Ich merke mir, wie er tippt. Du kannst beenden.</translation>
    </message>
    <message id="setup.sheet.intro">
        <source>Apri «pos-app reader setup». Passa i codici dall&apos;alto in basso.</source>
        <translation>Öffne „pos-app reader setup“. Scann die Codes von oben nach unten.</translation>
    </message>
    <message id="setup.sheet.intro_why">
        <source>Per ogni codice basta il quadrato, oppure le righe.</source>
        <translation>Von jedem Code genügt das Quadrat oder die Striche.</translation>
    </message>
    <message id="setup.step">
        <source>Codice {number} di {total}</source>
        <translation>Code {number} von {total}</translation>
    </message>
    <message id="setup.title">
        <source>Prepara il lettore</source>
        <translation>Scanner einrichten</translation>
    </message>
    <message id="setup.trouble.case_lost">
        <source>Il lettore cambia le maiuscole</source>
        <translation>Der Scanner ändert Großbuchstaben</translation>
    </message>
    <message id="setup.trouble.case_lost_do">
        <source>Togli «maiuscole» dal lettore. Usa il suo manuale.</source>
        <translation>Schalt „Großschreibung“ am Scanner aus. Schau ins Handbuch.</translation>
    </message>
    <message id="setup.trouble.cut">
        <source>Il codice è arrivato a metà</source>
        <translation>Der Code kam nur halb an</translation>
    </message>
    <message id="setup.trouble.cut_do">
        <source>Passalo di nuovo, tenendo fermo il lettore.</source>
        <translation>Scann ihn noch einmal, halt den Scanner still.</translation>
    </message>
    <message id="setup.trouble.frame_changes">
        <source>Il lettore aggiunge testo ai codici</source>
        <translation>Der Scanner fügt den Codes Text hinzu</translation>
    </message>
    <message id="setup.trouble.frame_changes_do">
        <source>Togli prefisso e suffisso. Usa il suo manuale.</source>
        <translation>Nimm Präfix und Suffix weg. Schau ins Handbuch.</translation>
    </message>
    <message id="setup.trouble.no_layout">
        <source>Questa tastiera non è nota</source>
        <translation>Diese Tastatur ist nicht bekannt</translation>
    </message>
    <message id="setup.trouble.no_layout_do">
        <source>Imposta il lettore su tastiera americana (USA).</source>
        <translation>Stell den Scanner auf US-Tastatur (USA).</translation>
    </message>
    <message id="setup.trouble.other_code">
        <source>È un altro codice del foglio</source>
        <translation>Das ist ein anderer Code des Blatts</translation>
    </message>
    <message id="setup.trouble.other_code_do">
        <source>Passa quello mostrato qui.</source>
        <translation>Scann den, der hier steht.</translation>
    </message>
    <message id="setup.trouble.signs_lost">
        <source>Il computer perde dei segni</source>
        <translation>Der Computer verliert Zeichen</translation>
    </message>
    <message id="setup.trouble.signs_lost_do">
        <source>Imposta il lettore come questo computer.</source>
        <translation>Stell den Scanner wie diesen Computer ein.</translation>
    </message>
    <message id="setup.trouble.too_slow">
        <source>Il lettore scrive troppo piano</source>
        <translation>Der Scanner tippt zu langsam</translation>
    </message>
    <message id="setup.trouble.too_slow_do">
        <source>Togli la pausa tra i tasti.</source>
        <translation>Nimm die Pause zwischen den Tasten weg.</translation>
    </message>
    <message id="shift.action.ask">
        <source>Richiedi</source>
        <translation>Neu fragen</translation>
    </message>
    <message id="shift.action.list">
        <source>Elenco</source>
        <translation>Liste</translation>
    </message>
    <message id="shift.action.recount">
        <source>Riconta</source>
        <translation>Neu zählen</translation>
    </message>
    <message id="shift.action.show">
        <source>Vedi</source>
        <translation>Zeigen</translation>
    </message>
    <message id="shift.agrees">
        <source>Torna tutto</source>
        <translation>Alles stimmt</translation>
    </message>
    <message id="shift.as_recorded">
        <source>Come registrato</source>
        <translation>Wie eingetragen</translation>
    </message>
    <message id="shift.asking">
        <source>Sto chiedendo…</source>
        <translation>Ich frage…</translation>
    </message>
    <message id="shift.base">
        <source>Base del confronto</source>
        <translation>Grundlage</translation>
    </message>
    <message id="shift.card.confirmed">
        <source>Dal server</source>
        <translation>Vom Server</translation>
    </message>
    <message id="shift.card.counted">
        <source>Contato</source>
        <translation>Gezählt</translation>
    </message>
    <message id="shift.card.proved">
        <source>Su carta</source>
        <translation>Auf Papier</translation>
    </message>
    <message id="shift.card.recorded">
        <source>Registrato qui</source>
        <translation>Hier eingetragen</translation>
    </message>
    <message id="shift.cash_covered">
        <source>coperto</source>
        <translation>verdeckt</translation>
    </message>
    <message id="shift.cause.contradicted">
        <source>il server dice altro</source>
        <translation>der Server sagt anderes</translation>
    </message>
    <message id="shift.cause.in_verification">
        <source>in verifica</source>
        <translation>in Prüfung</translation>
    </message>
    <message id="shift.cause.receipt_due">
        <source>ricevuta da stampare</source>
        <translation>Quittung zu drucken</translation>
    </message>
    <message id="shift.cause.settled_since">
        <source>di ieri, ora a posto</source>
        <translation>von gestern, jetzt in Ordnung</translation>
    </message>
    <message id="shift.cause.to_give_back">
        <source>soldi da ridare</source>
        <translation>Geld zurückzugeben</translation>
    </message>
    <message id="shift.cause.unknown_here">
        <source>solo sul server</source>
        <translation>nur am Server</translation>
    </message>
    <message id="shift.cause.unknown_there">
        <source>il server non la trova</source>
        <translation>der Server findet ihn nicht</translation>
    </message>
    <message id="shift.chart">
        <source>Incassi per ora</source>
        <translation>Einnahmen je Stunde</translation>
    </message>
    <message id="shift.chart.both">
        <source>Incassi per ora, sotto gli storni</source>
        <translation>Je Stunde, unten Stornos</translation>
    </message>
    <message id="shift.chart.hour">
        <source>Ore {hour}: {sum}.</source>
        <translation>{hour} Uhr: {sum}.</translation>
    </message>
    <message id="shift.chart.hour_both">
        <source>Ore {hour}: {sum}, storni {returned}.</source>
        <translation>{hour} Uhr: {sum}, Stornos {returned}.</translation>
    </message>
    <message id="shift.chip.float">
        <source>Fondo</source>
        <translation>Wechselgeld</translation>
    </message>
    <message id="shift.chip.in">
        <source>Entrata</source>
        <translation>Einlage</translation>
    </message>
    <message id="shift.chip.out">
        <source>Uscita</source>
        <translation>Abgang</translation>
    </message>
    <message id="shift.chip.reading">
        <source>Lettura</source>
        <translation>Stand</translation>
    </message>
    <message id="shift.close.primary">
        <source>Chiudi la cassa</source>
        <translation>Kassa schließen</translation>
    </message>
    <message id="shift.closed.float">
        <source>Fondo che resta</source>
        <translation>Bleibt als Wechselgeld</translation>
    </message>
    <message id="shift.closed.money">
        <source>Da mettere via</source>
        <translation>Wegzulegen</translation>
    </message>
    <message id="shift.closed.paper_sentence">
        <source>La chiusura vale. Sistema la stampante e ristampa.</source>
        <translation>Der Abschluss gilt. Richte den Drucker und druck nach.</translation>
    </message>
    <message id="shift.closed.primary">
        <source>Fatto</source>
        <translation>Fertig</translation>
    </message>
    <message id="shift.closed.reprint">
        <source>Ristampa</source>
        <translation>Nachdruck</translation>
    </message>
    <message id="shift.closed.sentence">
        <source>Metti via i soldi, lascia il fondo.</source>
        <translation>Leg das Geld weg, lass das Wechselgeld.</translation>
    </message>
    <message id="shift.closed.title">
        <source>Cassa chiusa</source>
        <translation>Kassa geschlossen</translation>
    </message>
    <message id="shift.closing">
        <source>Sto chiudendo…</source>
        <translation>Ich schließe ab…</translation>
    </message>
    <message id="shift.comparing">
        <source>Sto confrontando…</source>
        <translation>Ich vergleiche…</translation>
    </message>
    <message id="shift.count.advice">
        <source>Conta i soldi senza il fondo cassa.</source>
        <translation>Zähl das Geld ohne Wechselgeld.</translation>
    </message>
    <message id="shift.count.counted">
        <source>Contati</source>
        <translation>Gezählt</translation>
    </message>
    <message id="shift.count.float">
        <source>Fondo cassa, da non contare</source>
        <translation>Wechselgeld, nicht mitzählen</translation>
    </message>
    <message id="shift.count.hint">
        <source>Con i tasti: F, E, U.</source>
        <translation>Mit den Tasten: W, E, A.</translation>
    </message>
    <message id="shift.count.moved">
        <source>Nel frattempo la cassa è cambiata: riconta</source>
        <translation>Die Kassa hat sich geändert: zähl neu</translation>
    </message>
    <message id="shift.count.primary">
        <source>Confronta</source>
        <translation>Vergleichen</translation>
    </message>
    <message id="shift.count.title">
        <source>Quanto c&apos;è nel cassetto?</source>
        <translation>Wie viel ist in der Lade?</translation>
    </message>
    <message id="shift.count.waiting">
        <source>Scrivi quanto hai contato</source>
        <translation>Gib ein, was du gezählt hast</translation>
    </message>
    <message id="shift.counted.what">
        <source>nel cassetto</source>
        <translation>in der Lade</translation>
    </message>
    <message id="shift.door">
        <source>Chiusura</source>
        <translation>Abschluss</translation>
    </message>
    <message id="shift.drawer_agrees">
        <source>Il cassetto torna</source>
        <translation>Die Lade stimmt</translation>
    </message>
    <message id="shift.due_band">
        <source>La chiusura {number} non è stampata: apri Chiusura</source>
        <translation>Abschluss {number} ist nicht gedruckt: öffne Abschluss</translation>
    </message>
    <message id="shift.even">
        <source>Differenze che si compensano</source>
        <translation>Unterschiede gleichen sich aus</translation>
    </message>
    <message id="shift.float.before">
        <source>Fondo di prima</source>
        <translation>Wechselgeld vorher</translation>
    </message>
    <message id="shift.float.primary">
        <source>È questo il fondo</source>
        <translation>Das ist das Wechselgeld</translation>
    </message>
    <message id="shift.float.title">
        <source>Quanto fondo cassa c&apos;è?</source>
        <translation>Wie viel Wechselgeld ist da?</translation>
    </message>
    <message id="shift.in.primary">
        <source>Metti in cassa</source>
        <translation>In die Kassa legen</translation>
    </message>
    <message id="shift.in.title">
        <source>Quanto metti in cassa?</source>
        <translation>Wie viel legst du ein?</translation>
    </message>
    <message id="shift.key.float">
        <source>F</source>
        <translation>W</translation>
    </message>
    <message id="shift.key.in">
        <source>E</source>
        <translation>E</translation>
    </message>
    <message id="shift.key.out">
        <source>U</source>
        <translation>A</translation>
    </message>
    <message id="shift.key.reading">
        <source>L</source>
        <translation>S</translation>
    </message>
    <message id="shift.less">
        <source>{sum} in meno</source>
        <translation>{sum} weniger</translation>
    </message>
    <message id="shift.missing">
        <source>Mancano {sum}</source>
        <translation>Es fehlen {sum}</translation>
    </message>
    <message id="shift.more">
        <source>{sum} in più</source>
        <translation>{sum} mehr</translation>
    </message>
    <message id="shift.move.amount">
        <source>Somma</source>
        <translation>Summe</translation>
    </message>
    <message id="shift.move.reason">
        <source>Perché</source>
        <translation>Warum</translation>
    </message>
    <message id="shift.move.waiting">
        <source>Scrivi la somma</source>
        <translation>Summe eingeben</translation>
    </message>
    <message id="shift.named">
        <source>{operation} delle {time}: {cause}</source>
        <translation>{operation} um {time}: {cause}</translation>
    </message>
    <message id="shift.named_more" numerus="yes">
        <source>{operation} e altre {count}, sono sullo scontrino</source>
        <translation>
            <numerusform>{operation} und ein weiterer stehen auf dem Beleg</numerusform>
            <numerusform>{operation} und {count} weitere stehen auf dem Beleg</numerusform>
        </translation>
    </message>
    <message id="shift.no_operation">
        <source>Nessuna operazione li spiega</source>
        <translation>Kein Vorgang erklärt es</translation>
    </message>
    <message id="shift.not_known">
        <source>Non ancora noto</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message id="shift.noted.float">
        <source>Annotato: il fondo è {sum}</source>
        <translation>Notiert: Wechselgeld {sum}</translation>
    </message>
    <message id="shift.noted.in">
        <source>Annotato: {sum} messi in cassa</source>
        <translation>Notiert: {sum} in die Kassa gelegt</translation>
    </message>
    <message id="shift.noted.out">
        <source>Annotato: {sum} tolti dalla cassa</source>
        <translation>Notiert: {sum} aus der Kassa genommen</translation>
    </message>
    <message id="shift.open_rows" numerus="yes">
        <source>Ancora {count} da finire, al prossimo turno</source>
        <translation>
            <numerusform>Noch einer offen, für den nächsten Abschluss</numerusform>
            <numerusform>Noch {count} offen, für den nächsten Abschluss</numerusform>
        </translation>
    </message>
    <message id="shift.operations" numerus="yes">
        <source>{count} ricariche</source>
        <translation>
            <numerusform>Eine Aufladung</numerusform>
            <numerusform>{count} Aufladungen</numerusform>
        </translation>
    </message>
    <message id="shift.out.primary">
        <source>Togli dalla cassa</source>
        <translation>Aus der Kassa nehmen</translation>
    </message>
    <message id="shift.out.title">
        <source>Quanto togli dalla cassa?</source>
        <translation>Wie viel nimmst du?</translation>
    </message>
    <message id="shift.out.too_much">
        <source>Nel cassetto non c&apos;è tanto. Controlla la somma.</source>
        <translation>So viel ist nicht in der Lade. Prüf die Summe.</translation>
    </message>
    <message id="shift.overlay.other">
        <source>Chiudi lo stesso</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message id="shift.overlay.question">
        <source>Chiudere con differenze?</source>
        <translation>Mit Unterschieden schließen?</translation>
    </message>
    <message id="shift.overlay.sentence">
        <source>Restano scritte sullo scontrino. Dopo non si cambiano.</source>
        <translation>Sie bleiben auf dem Beleg. Später ändert man sie nicht.</translation>
    </message>
    <message id="shift.paper.covered">
        <source>Coperto</source>
        <translation>Verdeckt</translation>
    </message>
    <message id="shift.paper.covered_why">
        <source>Quello che so te lo mostro dopo il conto.</source>
        <translation>Was ich weiß, zeige ich dir nach dem Zählen.</translation>
    </message>
    <message id="shift.paper.due">
        <source>Chiusura non stampata</source>
        <translation>Abschluss nicht gedruckt</translation>
    </message>
    <message id="shift.paper.out">
        <source>Chiusura stampata</source>
        <translation>Abschluss gedruckt</translation>
    </message>
    <message id="shift.paper.preview">
        <source>Anteprima: non ancora stampato</source>
        <translation>Vorschau: noch nicht gedruckt</translation>
    </message>
    <message id="shift.paper.printing">
        <source>Chiusura in stampa</source>
        <translation>Abschluss wird gedruckt</translation>
    </message>
    <message id="shift.paper.reprint">
        <source>Ristampa la chiusura {number}</source>
        <translation>Abschluss {number} nachdrucken</translation>
    </message>
    <message id="shift.papers" numerus="yes">
        <source>{count} ricevute</source>
        <translation>
            <numerusform>Eine Quittung</numerusform>
            <numerusform>{count} Quittungen</numerusform>
        </translation>
    </message>
    <message id="shift.reading.sent">
        <source>Lettura in stampa</source>
        <translation>Stand wird gedruckt</translation>
    </message>
    <message id="shift.reason.bank">
        <source>Banca</source>
        <translation>Bank</translation>
    </message>
    <message id="shift.reason.change">
        <source>Monete</source>
        <translation>Münzen</translation>
    </message>
    <message id="shift.reason.correction">
        <source>Altro</source>
        <translation>Anderes</translation>
    </message>
    <message id="shift.reason.expense">
        <source>Spesa</source>
        <translation>Ausgabe</translation>
    </message>
    <message id="shift.reason.owner">
        <source>Titolare</source>
        <translation>Inhaber</translation>
    </message>
    <message id="shift.suspicion.abandoned_but_paid">
        <source>{operation}: abbandonata, ma pagata?</source>
        <translation>{operation}: abgebrochen, aber bezahlt?</translation>
    </message>
    <message id="shift.suspicion.change_wrong">
        <source>{operation}: resto sbagliato?</source>
        <translation>{operation}: falsch herausgegeben?</translation>
    </message>
    <message id="shift.suspicion.collected_twice">
        <source>{operation}: incassata due volte?</source>
        <translation>{operation}: zweimal kassiert?</translation>
    </message>
    <message id="shift.suspicion.float_counted">
        <source>Hai contato anche il fondo?</source>
        <translation>Auch das Wechselgeld gezählt?</translation>
    </message>
    <message id="shift.suspicion.move_not_noted">
        <source>Un movimento fatto due volte?</source>
        <translation>Eine Buchung zweimal gemacht?</translation>
    </message>
    <message id="shift.suspicion.never_collected">
        <source>{operation}: mai incassata?</source>
        <translation>{operation}: nie kassiert?</translation>
    </message>
    <message id="shift.suspicion.returned_on_paper_only">
        <source>{operation}: segnata, ma non ridata?</source>
        <translation>{operation}: notiert, nicht zurück?</translation>
    </message>
    <message id="shift.suspicion.returned_unmarked">
        <source>{operation}: ridata senza segnarlo?</source>
        <translation>{operation}: zurück, nicht notiert?</translation>
    </message>
    <message id="shift.title">
        <source>Chiusura n. {number}</source>
        <translation>Abschluss Nr. {number}</translation>
    </message>
    <message id="shift.too_much">
        <source>{sum} in più</source>
        <translation>{sum} zu viel</translation>
    </message>
    <message id="shift.with_moves">
        <source>Entrate e uscite {sum}</source>
        <translation>Ein- und Ausgänge {sum}</translation>
    </message>
    <message id="sign_in.advice">
        <source>Premi il tuo numero, poi scrivi il PIN.</source>
        <translation>Drück deine Nummer, dann gib die PIN ein.</translation>
    </message>
    <message id="sign_in.primary">
        <source>Entra</source>
        <translation>Anmelden</translation>
    </message>
    <message id="sign_in.question">
        <source>Chi sei?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message id="sign_in.waiting">
        <source>Scegli il tuo nome</source>
        <translation>Wähl deinen Namen</translation>
    </message>
    <message id="sign_in.work_waits">
        <source>C’è un lavoro in corso: lo ritrovi appena entri.</source>
        <translation>Eine Arbeit läuft: nach dem Anmelden ist sie wieder da.</translation>
    </message>
    <message id="starting.greeting">
        <source>Saluto il server.</source>
        <translation>Ich grüße den Server.</translation>
    </message>
    <message id="starting.primary">
        <source>Attendi: poi si comincia</source>
        <translation>Warte: gleich geht es los</translation>
    </message>
    <message id="starting.retrying">
        <source>Il server non risponde. Riprovo da solo.</source>
        <translation>Der Server antwortet nicht. Ich versuche es weiter.</translation>
    </message>
    <message id="starting.sentence">
        <source>Ci vuole un momento.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message id="starting.title">
        <source>Sto accendendo…</source>
        <translation>Ich starte…</translation>
    </message>
    <message id="step.amount">
        <source>Importo</source>
        <translation>Betrag</translation>
    </message>
    <message id="step.code">
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message id="step.confirm">
        <source>Conferma</source>
        <translation>Zahlung</translation>
    </message>
    <message id="step.outcome">
        <source>Esito</source>
        <translation>Ergebnis</translation>
    </message>
    <message id="stopped.button">
        <source>Riavvia</source>
        <translation>Neustart</translation>
    </message>
    <message id="stopped.more" numerus="yes">
        <source>E altre {count} operazioni</source>
        <translation>
            <numerusform>Und noch ein Vorgang</numerusform>
            <numerusform>Und noch {count} Vorgänge</numerusform>
        </translation>
    </message>
    <message id="stopped.no_refund">
        <source>NON RESTITUIRE DENARO</source>
        <translation>KEIN GELD ZURÜCKGEBEN</translation>
    </message>
    <message id="stopped.not_open">
        <source>Il terminale non può aprire</source>
        <translation>Das Terminal kann nicht öffnen</translation>
    </message>
    <message id="stopped.nothing_lost">
        <source>Alla riaccensione ti dico che cosa è successo.</source>
        <translation>Nach dem Start sage ich dir, was geschehen ist.</translation>
    </message>
    <message id="stopped.nothing_sold">
        <source>Dall’accensione nessun soldo si è mosso. Le vendite sono sospese.</source>
        <translation>Seit dem Start ist kein Geld geflossen. Der Verkauf ruht.</translation>
    </message>
    <message id="stopped.restart">
        <source>Riavvia il terminale</source>
        <translation>Starte das Terminal neu</translation>
    </message>
    <message id="stopped.row.frozen">
        <source>Non ridare: chiama l’assistenza</source>
        <translation>Nichts zurückgeben: ruf den Kundendienst</translation>
    </message>
    <message id="stopped.row.give_back">
        <source>Da ridare, ma dopo il riavvio</source>
        <translation>Zurückzugeben, aber nach dem Neustart</translation>
    </message>
    <message id="stopped.row.offered">
        <source>Presi o no? Poi te lo chiedo</source>
        <translation>Genommen oder nicht? Ich frage dich dann</translation>
    </message>
    <message id="stopped.row.paid">
        <source>Non ridare: restano in cassa</source>
        <translation>Nicht zurückgeben: bleibt in der Kassa</translation>
    </message>
    <message id="stopped.row.receipt">
        <source>Fatta: la ricevuta esce dopo</source>
        <translation>Erledigt: die Quittung kommt danach</translation>
    </message>
    <message id="stopped.row.stands">
        <source>Fatta, non stornata: non ridare</source>
        <translation>Erledigt, kein Storno: nicht zurückgeben</translation>
    </message>
    <message id="stopped.rows">
        <source>Operazioni da finire dopo il riavvio:</source>
        <translation>Nach dem Neustart zu beenden:</translation>
    </message>
    <message id="stopped.title">
        <source>Il terminale è fermo</source>
        <translation>Das Terminal steht</translation>
    </message>
    <message id="strip.camera">
        <source>Fotocamera</source>
        <translation>Kamera</translation>
    </message>
    <message id="strip.camera.busy">
        <source>occupata</source>
        <translation>besetzt</translation>
    </message>
    <message id="strip.camera.live">
        <source>pronta</source>
        <translation>bereit</translation>
    </message>
    <message id="strip.camera.missing">
        <source>staccata</source>
        <translation>abgesteckt</translation>
    </message>
    <message id="strip.camera.none">
        <source>assente</source>
        <translation>keine</translation>
    </message>
    <message id="strip.camera.opening">
        <source>si apre</source>
        <translation>startet</translation>
    </message>
    <message id="strip.camera.restarting">
        <source>riparte</source>
        <translation>startet neu</translation>
    </message>
    <message id="strip.camera.stalled">
        <source>ferma</source>
        <translation>steht</translation>
    </message>
    <message id="strip.cash">
        <source>In cassa</source>
        <translation>Kassa</translation>
    </message>
    <message id="strip.clock">
        <source>Orologio</source>
        <translation>Uhr</translation>
    </message>
    <message id="strip.clock.ahead">
        <source>avanti di {minutes} min</source>
        <translation>{minutes} Min. vor</translation>
    </message>
    <message id="strip.clock.ahead_hours">
        <source>avanti di {hours} ore</source>
        <translation>{hours} Std. vor</translation>
    </message>
    <message id="strip.clock.behind">
        <source>indietro di {minutes} min</source>
        <translation>{minutes} Min. nach</translation>
    </message>
    <message id="strip.clock.behind_hours">
        <source>indietro di {hours} ore</source>
        <translation>{hours} Std. nach</translation>
    </message>
    <message id="strip.clock.exact">
        <source>esatto</source>
        <translation>genau</translation>
    </message>
    <message id="strip.clock.other_day">
        <source>data sbagliata</source>
        <translation>falsches Datum</translation>
    </message>
    <message id="strip.clock.unknown">
        <source>da controllare</source>
        <translation>zu prüfen</translation>
    </message>
    <message id="strip.network">
        <source>Rete</source>
        <translation>Netz</translation>
    </message>
    <message id="strip.network.answering">
        <source>attiva</source>
        <translation>aktiv</translation>
    </message>
    <message id="strip.network.silent">
        <source>non risponde</source>
        <translation>stumm</translation>
    </message>
    <message id="strip.network.unknown">
        <source>controllo</source>
        <translation>prüfe</translation>
    </message>
    <message id="strip.network.waiting">
        <source>in attesa</source>
        <translation>wartet</translation>
    </message>
    <message id="strip.paper">
        <source>Carta</source>
        <translation>Papier</translation>
    </message>
    <message id="strip.paper.ample">
        <source>buona</source>
        <translation>gut</translation>
    </message>
    <message id="strip.paper.low">
        <source>sta finendo</source>
        <translation>bald aus</translation>
    </message>
    <message id="strip.paper.out">
        <source>finita</source>
        <translation>aus</translation>
    </message>
    <message id="strip.paper.unknown">
        <source>non lo so</source>
        <translation>unbekannt</translation>
    </message>
    <message id="strip.paused">
        <source>in pausa</source>
        <translation>Pause</translation>
    </message>
    <message id="strip.printer">
        <source>Stampante</source>
        <translation>Drucker</translation>
    </message>
    <message id="strip.printer.asking">
        <source>controllo</source>
        <translation>prüfe</translation>
    </message>
    <message id="strip.printer.broken">
        <source>ferma</source>
        <translation>steht</translation>
    </message>
    <message id="strip.printer.cover_open">
        <source>aperta</source>
        <translation>offen</translation>
    </message>
    <message id="strip.printer.cutter">
        <source>taglierina</source>
        <translation>Schneider</translation>
    </message>
    <message id="strip.printer.one_way">
        <source>non conferma</source>
        <translation>unbestätigt</translation>
    </message>
    <message id="strip.printer.paper_out">
        <source>senza carta</source>
        <translation>kein Papier</translation>
    </message>
    <message id="strip.printer.ready">
        <source>pronta</source>
        <translation>bereit</translation>
    </message>
    <message id="strip.printer.unknown">
        <source>non risponde</source>
        <translation>stumm</translation>
    </message>
    <message id="strip.reader">
        <source>Lettore</source>
        <translation>Scanner</translation>
    </message>
    <message id="strip.reader.busy">
        <source>occupato</source>
        <translation>besetzt</translation>
    </message>
    <message id="strip.reader.listening">
        <source>in ascolto</source>
        <translation>hört zu</translation>
    </message>
    <message id="strip.reader.missing">
        <source>staccato</source>
        <translation>abgesteckt</translation>
    </message>
    <message id="strip.reader.none">
        <source>assente</source>
        <translation>keiner</translation>
    </message>
    <message id="strip.reader.opening">
        <source>si apre</source>
        <translation>startet</translation>
    </message>
    <message id="strip.reader.ready">
        <source>pronto</source>
        <translation>bereit</translation>
    </message>
    <message id="strip.sound">
        <source>Suoni</source>
        <translation>Ton</translation>
    </message>
    <message id="strip.sound.off">
        <source>spenti</source>
        <translation>aus</translation>
    </message>
    <message id="strip.sound.on">
        <source>accesi</source>
        <translation>an</translation>
    </message>
    <message id="training.band">
        <source>ALLENAMENTO – soldi finti</source>
        <translation>ÜBUNG – kein echtes Geld</translation>
    </message>
    <message id="training.begin">
        <source>Allenamento</source>
        <translation>Übung</translation>
    </message>
    <message id="typing.count">
        <source>{count} di {length}</source>
        <translation>{count} von {length}</translation>
    </message>
    <message id="typing.no_such_sign">
        <source>Questo segno nei codici non c’è. Guarda di nuovo.</source>
        <translation>Dieses Zeichen gibt es in Codes nicht. Schau genau.</translation>
    </message>
    <message id="typing.placeholder">
        <source>SS1…</source>
        <translation>SS1…</translation>
    </message>
    <message id="typing.primary">
        <source>Avanti</source>
        <translation>Weiter</translation>
    </message>
    <message id="typing.question">
        <source>Scrivi il codice</source>
        <translation>Tipp den Code</translation>
    </message>
    <message id="typing.waiting">
        <source>Scrivi tutti i segni del codice</source>
        <translation>Tipp alle Zeichen des Codes</translation>
    </message>
    <message id="verify.amount">
        <source>Ricarica: EUR {amount}</source>
        <translation>Aufladung: EUR {amount}</translation>
    </message>
    <message id="verify.forged">
        <source>RICEVUTA NON VERA: la firma non è del server. Quello che dice non vale.</source>
        <translation>QUITTUNG NICHT ECHT: Die Unterschrift ist nicht vom Server. Was sie sagt, gilt nicht.</translation>
    </message>
    <message id="verify.genuine">
        <source>RICEVUTA VERA: è firmata dal server.</source>
        <translation>QUITTUNG ECHT: Sie ist vom Server unterschrieben.</translation>
    </message>
    <message id="verify.no_receipt">
        <source>Questo non è il codice firmato di una ricevuta.</source>
        <translation>Das ist nicht der unterschriebene Code einer Quittung.</translation>
    </message>
    <message id="verify.reference">
        <source>Autorizzazione: {reference}</source>
        <translation>Autorisierung: {reference}</translation>
    </message>
    <message id="verify.reversal">
        <source>Uno storno fatto dopo non si vede dalla ricevuta: lo sa il negozio.</source>
        <translation>Einen späteren Storno sieht man der Quittung nicht an: Das Geschäft weiß ihn.</translation>
    </message>
    <message id="verify.terminal">
        <source>Terminale: {terminal}</source>
        <translation>Terminal: {terminal}</translation>
    </message>
    <message id="verify.total">
        <source>Totale con la commissione: EUR {amount}</source>
        <translation>Summe mit Gebühr: EUR {amount}</translation>
    </message>
    <message id="verify.when">
        <source>Data e ora: {when}</source>
        <translation>Datum und Zeit: {when}</translation>
    </message>
    <message id="visit.add">
        <source>Altro codice</source>
        <translation>Noch ein Code</translation>
    </message>
    <message id="visit.already">
        <source>Questo codice è già in questa vendita.</source>
        <translation>Dieser Code ist schon in diesem Verkauf.</translation>
    </message>
    <message id="visit.card">
        <source>Codice {tail}, {amount}</source>
        <translation>Code {tail}, {amount}</translation>
    </message>
    <message id="visit.change">
        <source>Cambia codici o importi</source>
        <translation>Codes oder Beträge ändern</translation>
    </message>
    <message id="visit.done.title">
        <source>Ricariche fatte</source>
        <translation>Alle aufgeladen</translation>
    </message>
    <message id="visit.fees">
        <source>Commissioni</source>
        <translation>Gebühren</translation>
    </message>
    <message id="visit.give_back.sentence">
        <source>Solo per quelle non fatte. Gli altri soldi restano in cassa.</source>
        <translation>Nur für die nicht erledigten. Das übrige Geld bleibt in der Kassa.</translation>
    </message>
    <message id="visit.give_back.title">
        <source>Ridai {total}</source>
        <translation>{total} zurückgeben</translation>
    </message>
    <message id="visit.in_doubt.sentence">
        <source>Il server non ha ancora risposto. Dai il promemoria.</source>
        <translation>Der Server hat noch nicht geantwortet. Gib den Merkzettel.</translation>
    </message>
    <message id="visit.in_doubt.title" numerus="yes">
        <source>{count} in verifica</source>
        <translation>
            <numerusform>Eine in Prüfung</numerusform>
            <numerusform>{count} in Prüfung</numerusform>
        </translation>
    </message>
    <message id="visit.leave.other">
        <source>Sì, lasciali tutti</source>
        <translation>Ja, alle verwerfen</translation>
    </message>
    <message id="visit.leave.question" numerus="yes">
        <source>Lasciare tutti e {count} i codici?</source>
        <translation>
            <numerusform>Diesen Code verwerfen?</numerusform>
            <numerusform>Alle {count} Codes verwerfen?</numerusform>
        </translation>
    </message>
    <message id="visit.leave.sentence">
        <source>Non hai ancora preso soldi.</source>
        <translation>Du hast noch kein Geld genommen.</translation>
    </message>
    <message id="visit.line.frozen">
        <source>Chiama l’assistenza: non ridare</source>
        <translation>Kundendienst rufen: nicht zurückgeben</translation>
    </message>
    <message id="visit.line.given_back">
        <source>Non fatta, soldi ridati</source>
        <translation>Nicht erledigt, Geld zurückgegeben</translation>
    </message>
    <message id="visit.line.in_doubt">
        <source>In verifica: non ridare</source>
        <translation>In Prüfung: nicht zurückgeben</translation>
    </message>
    <message id="visit.line.refused">
        <source>Rifiutata: da ridare</source>
        <translation>Abgelehnt: zurückzugeben</translation>
    </message>
    <message id="visit.line.reversed">
        <source>Stornata: da ridare</source>
        <translation>Storniert: zurückzugeben</translation>
    </message>
    <message id="visit.line.voided">
        <source>Annullata: da ridare</source>
        <translation>Rückgängig: zurückzugeben</translation>
    </message>
    <message id="visit.line.voiding">
        <source>Annullo in verifica: non ridare</source>
        <translation>Abbruch in Prüfung: nicht zurückgeben</translation>
    </message>
    <message id="visit.line.waiting">
        <source>Sto confermando…</source>
        <translation>Ich bestätige…</translation>
    </message>
    <message id="visit.next">
        <source>Avanti: importo di {tail}</source>
        <translation>Weiter: Betrag für {tail}</translation>
    </message>
    <message id="visit.remove">
        <source>Togli {tail}</source>
        <translation>{tail} entfernen</translation>
    </message>
    <message id="visit.some_done.title" numerus="yes">
        <source>{count} ricariche fatte</source>
        <translation>
            <numerusform>Eine Aufladung erledigt</numerusform>
            <numerusform>{count} Aufladungen erledigt</numerusform>
        </translation>
    </message>
    <message id="voice.cents" numerus="yes">
        <source>{count} centesimi</source>
        <translation>
            <numerusform>ein Cent</numerusform>
            <numerusform>{count} Cent</numerusform>
        </translation>
    </message>
    <message id="voice.checking">
        <source>In verifica. Chiedi il promemoria.</source>
        <translation>In Prüfung. Bitte Merkzettel verlangen.</translation>
    </message>
    <message id="voice.confirm">
        <source>{amount}. Commissione {fee}. Totale {total}. Confermi?</source>
        <translation>{amount}. Gebühr {fee}. Summe {total}. Bestätigen Sie?</translation>
    </message>
    <message id="voice.done">
        <source>Ricarica fatta.</source>
        <translation>Aufgeladen.</translation>
    </message>
    <message id="voice.done_change">
        <source>Ricarica fatta. Resto {change}.</source>
        <translation>Aufgeladen. Rückgeld {change}.</translation>
    </message>
    <message id="voice.euros" numerus="yes">
        <source>{count} euro</source>
        <translation>
            <numerusform>ein Euro</numerusform>
            <numerusform>{count} Euro</numerusform>
        </translation>
    </message>
    <message id="voice.euros_cents" numerus="yes">
        <source>{count} euro e {cents}</source>
        <translation>
            <numerusform>ein Euro und {cents}</numerusform>
            <numerusform>{count} Euro und {cents}</numerusform>
        </translation>
    </message>
    <message id="voice.refused">
        <source>Ricarica non fatta. Riprendi {total}.</source>
        <translation>Nicht aufgeladen. Sie bekommen {total} zurück.</translation>
    </message>
    <message id="voice.taken_back">
        <source>Ricarica annullata. Riprendi {total}.</source>
        <translation>Aufladung rückgängig gemacht. Sie bekommen {total} zurück.</translation>
    </message>
    <message id="voided.title">
        <source>Ricarica annullata</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message id="voiding.sentence">
        <source>Chiedo al server se si può ancora.</source>
        <translation>Ich frage den Server, ob es noch geht.</translation>
    </message>
    <message id="voiding.title">
        <source>Sto annullando…</source>
        <translation>Ich nehme zurück…</translation>
    </message>
    <message id="voiding.wait">
        <source>Non ridare ancora i soldi</source>
        <translation>Gib noch kein Geld zurück</translation>
    </message>
    <message id="voiding.wait_why">
        <source>I {total} restano in cassa. Te lo dico io.</source>
        <translation>Die {total} bleiben in der Kassa. Ich sage es dir.</translation>
    </message>
    <message id="waiting.cash">
        <source>I soldi restano in cassa</source>
        <translation>Das Geld bleibt in der Kassa</translation>
    </message>
    <message id="waiting.cash_why">
        <source>I {total} sono già nel totale qui sotto.</source>
        <translation>Die {total} sind schon in der Summe unten.</translation>
    </message>
    <message id="waiting.long">
        <source>Ci mette più del solito. Aspetta.</source>
        <translation>Es dauert länger als sonst. Warte.</translation>
    </message>
    <message id="waiting.longer">
        <source>Ancora un momento.</source>
        <translation>Noch einen Moment.</translation>
    </message>
    <message id="waiting.no_scan">
        <source>Non passare di nuovo il codice</source>
        <translation>Scann den Code nicht noch einmal</translation>
    </message>
    <message id="waiting.no_scan_why">
        <source>Se l’attesa si allunga, te lo dico io.</source>
        <translation>Wenn es länger dauert, sage ich es dir.</translation>
    </message>
    <message id="waiting.primary">
        <source>Attendi la conferma del server</source>
        <translation>Warte auf die Bestätigung</translation>
    </message>
    <message id="waiting.title">
        <source>Sto confermando…</source>
        <translation>Ich bestätige…</translation>
    </message>
    <message id="waiting.usual">
        <source>Di solito bastano 3 secondi.</source>
        <translation>Meist reichen 3 Sekunden.</translation>
    </message>
    <message id="way_out.back">
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message id="way_out.cancel">
        <source>Annulla</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="way_out.later">
        <source>Più tardi</source>
        <translation>Später</translation>
    </message>
</context>
</TS>
