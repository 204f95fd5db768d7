<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="it">
<context>
    <name></name>
    <message id="abandoned.sentence">
        <source>Non hai preso soldi. Non c’è niente da ridare.</source>
        <translation>You took no cash. Nothing to give back.</translation>
    </message>
    <message id="abandoned.title">
        <source>Vendita annullata</source>
        <translation>Sale cancelled</translation>
    </message>
    <message id="about.address">
        <source>Indirizzo</source>
        <translation>Address</translation>
    </message>
    <message id="about.code">
        <source>Per il tecnico</source>
        <translation>For the technician</translation>
    </message>
    <message id="about.copied">
        <source>Ultima copia</source>
        <translation>Last copy</translation>
    </message>
    <message id="about.empty">
        <source>vuoto</source>
        <translation>empty</translation>
    </message>
    <message id="about.heading">
        <source>Questo terminale</source>
        <translation>This till</translation>
    </message>
    <message id="about.journal">
        <source>Registro</source>
        <translation>Journal</translation>
    </message>
    <message id="about.operations">
        <source>Operazioni</source>
        <translation>Operations</translation>
    </message>
    <message id="about.phone">
        <source>Assistenza</source>
        <translation>Support</translation>
    </message>
    <message id="about.primary">
        <source>Torna indietro</source>
        <translation>Go back</translation>
    </message>
    <message id="about.sealed">
        <source>{events} passi, sigillo {seal}</source>
        <translation>{events} steps, seal {seal}</translation>
    </message>
    <message id="about.shop">
        <source>Negozio</source>
        <translation>Shop</translation>
    </message>
    <message id="about.terminal">
        <source>Terminale</source>
        <translation>Till</translation>
    </message>
    <message id="about.version">
        <source>Programma</source>
        <translation>Program</translation>
    </message>
    <message id="ago.minutes" numerus="yes">
        <source>{count} minuti fa</source>
        <translation>
            <numerusform>a minute ago</numerusform>
            <numerusform>{count} minutes ago</numerusform>
        </translation>
    </message>
    <message id="ago.now">
        <source>meno di un minuto fa</source>
        <translation>less than a minute ago</translation>
    </message>
    <message id="ago.unknown">
        <source>poco fa</source>
        <translation>a moment ago</translation>
    </message>
    <message id="amount.asking">
        <source>Chiedo il prezzo…</source>
        <translation>Asking the price…</translation>
    </message>
    <message id="amount.checking">
        <source>Guardo se c’è già…</source>
        <translation>Looking whether it is there…</translation>
    </message>
    <message id="amount.maximum">
        <source>Massimo {limit}</source>
        <translation>At most {limit}</translation>
    </message>
    <message id="amount.minimum">
        <source>Minimo {limit}</source>
        <translation>At least {limit}</translation>
    </message>
    <message id="amount.primary">
        <source>Stampa il pre-scontrino</source>
        <translation>Print the pre-receipt</translation>
    </message>
    <message id="amount.question">
        <source>Quanto vuole ricaricare?</source>
        <translation>How much to recharge?</translation>
    </message>
    <message id="amount.step">
        <source>Solo a passi di {step}</source>
        <translation>Only in steps of {step}</translation>
    </message>
    <message id="amount.to_collect">
        <source>Da incassare</source>
        <translation>To collect</translation>
    </message>
    <message id="amount.waiting">
        <source>Scrivi l’importo</source>
        <translation>Type the amount</translation>
    </message>
    <message id="busy.named">
        <source>Stesso codice della {number}, {total}. Finisci prima questa.</source>
        <translation>Same code as {number}, {total}. Finish this one first.</translation>
    </message>
    <message id="calibrate.ask.accents">
        <source>1. Quale riga ha gli accenti giusti? Da A a G.</source>
        <translation>1. Which line has the right accents, A to G?</translation>
    </message>
    <message id="calibrate.ask.bars">
        <source>3. Quante barre di lunghezza diversa: 1, 2, 3?</source>
        <translation>3. How many bars of different length: 1, 2, 3?</translation>
    </message>
    <message id="calibrate.ask.codes">
        <source>4. Quali codici QR sono usciti: P, Q, R? Scrivi le lettere.</source>
        <translation>4. Which QR codes came out: P, Q, R? Type their letters.</translation>
    </message>
    <message id="calibrate.ask.cut">
        <source>5. Taglio? 1: giusto. 2: sopra la riga finale. 3: nessun taglio.</source>
        <translation>5. The cut: 1 right, 2 before the last line, 3 no cut.</translation>
    </message>
    <message id="calibrate.ask.euro">
        <source>   In quella riga il primo segno è un euro? S o N.</source>
        <translation>   Is the first sign of that line the euro? S (yes) or N.</translation>
    </message>
    <message id="calibrate.ask.logo">
        <source>In testa al foglio è uscito il logo? S o N.</source>
        <translation>Is the logo at the head of the paper? S (yes) or N.</translation>
    </message>
    <message id="calibrate.ask.ruler">
        <source>2. Il righello più lungo su una riga sola: 32, 42, 48?</source>
        <translation>2. The longest ruler on a line of its own: 32, 42, 48?</translation>
    </message>
    <message id="calibrate.begin">
        <source>Guarda lo scontrino e rispondi. Invio se non lo sai: non cambia niente.</source>
        <translation>Look at the slip and answer. Enter if you cannot tell: it stays safe.</translation>
    </message>
    <message id="calibrate.choices">
        <source>Si risponde con: {choices}. Invio se non lo sai.</source>
        <translation>Answer with: {choices}. Enter if you cannot tell.</translation>
    </message>
    <message id="calibrate.kept">
        <source>Tenuto per {address}: {what}</source>
        <translation>Kept for {address}: {what}</translation>
    </message>
    <message id="calibrate.no_more">
        <source>Fine delle risposte: il resto non cambia.</source>
        <translation>No more answers: the rest stays as it is.</translation>
    </message>
    <message id="calibrate.not_printed">
        <source>Lo scontrino non è uscito: {why}</source>
        <translation>The slip did not come out: {why}</translation>
    </message>
    <message id="calibrate.not_proved">
        <source>La stampante non ha confermato. Guarda se è uscito.</source>
        <translation>The printer has not confirmed. See whether it came out.</translation>
    </message>
    <message id="calibrate.nothing">
        <source>Nessuna risposta: la stampante resta come prima.</source>
        <translation>No answer: the printer stays as it was.</translation>
    </message>
    <message id="call.nobody">
        <source>Codice {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message id="call.support">
        <source>Assistenza: codice {code}</source>
        <translation>Support: code {code}</translation>
    </message>
    <message id="call.technician">
        <source>Tecnico: codice {code}</source>
        <translation>Technician: code {code}</translation>
    </message>
    <message id="camera.none">
        <source>Usa il lettore</source>
        <translation>Use the reader</translation>
    </message>
    <message id="camera.none_why">
        <source>Qui la fotocamera non c’è.</source>
        <translation>There is no camera here.</translation>
    </message>
    <message id="camera.opening">
        <source>Accendo la fotocamera…</source>
        <translation>Starting the camera…</translation>
    </message>
    <message id="camera.opening_why">
        <source>Intanto va bene anche il lettore.</source>
        <translation>The reader works meanwhile.</translation>
    </message>
    <message id="caption.copy">
        <source>Anteprima del duplicato</source>
        <translation>Preview of the duplicate</translation>
    </message>
    <message id="caption.held">
        <source>La stampante aspetta te</source>
        <translation>The printer waits for you</translation>
    </message>
    <message id="caption.last">
        <source>Ultima ricevuta: uscita alle {time}</source>
        <translation>Last receipt: out at {time}</translation>
    </message>
    <message id="caption.last_day">
        <source>Ultima ricevuta: del {time}</source>
        <translation>Last receipt: of {time}</translation>
    </message>
    <message id="caption.not_done.printed">
        <source>Foglio del rifiuto: uscito</source>
        <translation>Refusal slip: out</translation>
    </message>
    <message id="caption.not_done.sent">
        <source>Foglio del rifiuto: mandato in stampa</source>
        <translation>Refusal slip: sent to print</translation>
    </message>
    <message id="caption.not_sent">
        <source>Non stampato</source>
        <translation>Not printed</translation>
    </message>
    <message id="caption.pre.printed">
        <source>Stampato: mostralo al cliente</source>
        <translation>Printed: show it</translation>
    </message>
    <message id="caption.pre.printing">
        <source>Il pre-scontrino sta uscendo</source>
        <translation>The pre-receipt is coming out</translation>
    </message>
    <message id="caption.pre.unknown">
        <source>Forse uscito: guarda la stampante</source>
        <translation>Perhaps out: look at the printer</translation>
    </message>
    <message id="caption.preview">
        <source>Anteprima: non ancora stampato</source>
        <translation>Preview: not printed yet</translation>
    </message>
    <message id="caption.receipt.printed">
        <source>Ricevuta uscita: consegnala</source>
        <translation>Receipt out: hand it over</translation>
    </message>
    <message id="caption.receipt.printing">
        <source>La ricevuta sta uscendo</source>
        <translation>The receipt is coming out</translation>
    </message>
    <message id="caption.receipt.unknown">
        <source>Forse uscita: guarda la stampante</source>
        <translation>Perhaps out: look at the printer</translation>
    </message>
    <message id="caption.reprint">
        <source>Ristampa</source>
        <translation>Print again</translation>
    </message>
    <message id="caption.slip.not_sent">
        <source>Foglio non uscito: guarda la stampante</source>
        <translation>Slip not out: look at the printer</translation>
    </message>
    <message id="caption.slip.preview">
        <source>Promemoria: non ancora stampato</source>
        <translation>Slip: not printed yet</translation>
    </message>
    <message id="caption.slip.printed">
        <source>Promemoria uscito: consegnalo</source>
        <translation>Slip out: hand it over</translation>
    </message>
    <message id="caption.slip.sent">
        <source>Promemoria mandato: consegnalo</source>
        <translation>Slip sent: hand it over</translation>
    </message>
    <message id="caption.slip.unknown">
        <source>Forse uscito: guarda la stampante</source>
        <translation>Perhaps out: look at the printer</translation>
    </message>
    <message id="caption.still_valid">
        <source>La ricevuta del cliente resta valida</source>
        <translation>The customer’s receipt stays valid</translation>
    </message>
    <message id="caption.storno.preview">
        <source>Foglio dello storno: non ancora stampato</source>
        <translation>Reversal slip: not printed yet</translation>
    </message>
    <message id="caption.storno.printed">
        <source>Foglio dello storno: fallo firmare</source>
        <translation>Reversal slip: have it signed</translation>
    </message>
    <message id="caption.storno.sent">
        <source>Foglio dello storno: mandato in stampa</source>
        <translation>Reversal slip: sent to the printer</translation>
    </message>
    <message id="caption.waiting">
        <source>La ricevuta esce dopo la conferma</source>
        <translation>The receipt follows the answer</translation>
    </message>
    <message id="choosing.advice">
        <source>Guarda la foto e tocca il suo numero.</source>
        <translation>Look at the picture and touch its number.</translation>
    </message>
    <message id="choosing.code">
        <source>Codice di ricarica</source>
        <translation>Recharge code</translation>
    </message>
    <message id="choosing.heading">
        <source>Più codici insieme</source>
        <translation>Several codes at once</translation>
    </message>
    <message id="choosing.none">
        <source>Nessuno di questi</source>
        <translation>None of these</translation>
    </message>
    <message id="choosing.paper">
        <source>Foglio di questo negozio</source>
        <translation>Paper of this shop</translation>
    </message>
    <message id="choosing.question">
        <source>Quale di questi?</source>
        <translation>Which of these?</translation>
    </message>
    <message id="copy.again">
        <source>Ristampa</source>
        <translation>Reprint</translation>
    </message>
    <message id="copy.give">
        <source>Dai il duplicato al cliente.</source>
        <translation>Give the duplicate to the customer.</translation>
    </message>
    <message id="copy.not_sent">
        <source>Il duplicato non è uscito. Ristampalo.</source>
        <translation>The duplicate is not out. Print it again.</translation>
    </message>
    <message id="copy.printing">
        <source>Il duplicato sta uscendo.</source>
        <translation>The duplicate is coming out.</translation>
    </message>
    <message id="copy.title">
        <source>Duplicato</source>
        <translation>Duplicate</translation>
    </message>
    <message id="copy.unknown">
        <source>Il duplicato forse è uscito. Guarda la stampante.</source>
        <translation>The duplicate may be out. Look at the printer.</translation>
    </message>
    <message id="customer.ask_slip">
        <source>Chiedi il promemoria.</source>
        <translation>Ask for the reminder slip.</translation>
    </message>
    <message id="customer.checking">
        <source>In verifica</source>
        <translation>Being checked</translation>
    </message>
    <message id="customer.confirm">
        <source>Confermi?</source>
        <translation>Is this right?</translation>
    </message>
    <message id="customer.done">
        <source>Ricarica fatta</source>
        <translation>Top-up done</translation>
    </message>
    <message id="customer.given">
        <source>Ricevuti</source>
        <translation>Received</translation>
    </message>
    <message id="customer.how_much">
        <source>Quanto vuoi ricaricare?</source>
        <translation>How much do you want to add?</translation>
    </message>
    <message id="customer.keep_slip">
        <source>Tieni il promemoria.</source>
        <translation>Keep the reminder slip.</translation>
    </message>
    <message id="customer.paid">
        <source>Pagati</source>
        <translation>Paid</translation>
    </message>
    <message id="customer.receipt_comes">
        <source>Aspetta la ricevuta.</source>
        <translation>Wait for your receipt.</translation>
    </message>
    <message id="customer.refused">
        <source>Ricarica non fatta</source>
        <translation>Top-up not done</translation>
    </message>
    <message id="customer.stands">
        <source>La ricarica resta valida</source>
        <translation>The top-up stays valid</translation>
    </message>
    <message id="customer.take_back">
        <source>Riprendi</source>
        <translation>Take back</translation>
    </message>
    <message id="customer.take_receipt">
        <source>Prendi la ricevuta.</source>
        <translation>Take your receipt.</translation>
    </message>
    <message id="customer.taken_back">
        <source>Ricarica annullata</source>
        <translation>Top-up cancelled</translation>
    </message>
    <message id="customer.total">
        <source>Totale</source>
        <translation>Total</translation>
    </message>
    <message id="customer.waiting">
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
    <message id="devices.about">
        <source>Terminale</source>
        <translation>Terminal</translation>
    </message>
    <message id="devices.camera.live">
        <source>La fotocamera vede.</source>
        <translation>The camera sees.</translation>
    </message>
    <message id="devices.camera.live_why">
        <source>Legge i codici sul telefono e sulla carta.</source>
        <translation>It reads codes on phones and on paper.</translation>
    </message>
    <message id="devices.clock.ahead">
        <source>L’orologio va avanti.</source>
        <translation>The clock is fast.</translation>
    </message>
    <message id="devices.clock.behind">
        <source>L’orologio è rimasto indietro.</source>
        <translation>The clock is slow.</translation>
    </message>
    <message id="devices.clock.exact">
        <source>L’ora è giusta.</source>
        <translation>The time is right.</translation>
    </message>
    <message id="devices.clock.exact_why">
        <source>È quella del server.</source>
        <translation>It is the server’s.</translation>
    </message>
    <message id="devices.clock.unknown">
        <source>Non so se l’ora è giusta.</source>
        <translation>I do not know whether the time is right.</translation>
    </message>
    <message id="devices.clock.unknown_why">
        <source>La confronto quando il server risponde.</source>
        <translation>I compare it when the server answers.</translation>
    </message>
    <message id="devices.clock.wrong_do">
        <source>Regola l’ora del computer, o chiama l’assistenza.</source>
        <translation>Set the computer’s clock, or call support.</translation>
    </message>
    <message id="devices.clock.wrong_why">
        <source>Sui fogli esce un’ora sbagliata.</source>
        <translation>The papers show a wrong time.</translation>
    </message>
    <message id="devices.customer_first">
        <source>Prima finisci con il cliente.</source>
        <translation>Finish with the customer first.</translation>
    </message>
    <message id="devices.facts.camera">
        <source>Fotocamera impostata: {source}.</source>
        <translation>Camera set: {source}.</translation>
    </message>
    <message id="devices.facts.network">
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message id="devices.facts.printer">
        <source>{profile}, {address}, {columns} colonne. Ultima carta confermata: {proved}.</source>
        <translation>{profile}, {address}, {columns} columns. Last paper confirmed: {proved}.</translation>
    </message>
    <message id="devices.facts.reader">
        <source>Lettori: {readers}. Per impararne uno: pos-app reader setup.</source>
        <translation>Readers: {readers}. To teach one: pos-app reader setup.</translation>
    </message>
    <message id="devices.heading">
        <source>Dispositivi</source>
        <translation>Devices</translation>
    </message>
    <message id="devices.how_paper">
        <source>Come si cambia</source>
        <translation>How to change it</translation>
    </message>
    <message id="devices.network.answering">
        <source>Il server risponde.</source>
        <translation>The server answers.</translation>
    </message>
    <message id="devices.network.silent_why">
        <source>Finché non risponde non si vende.</source>
        <translation>Nothing is sold until it answers.</translation>
    </message>
    <message id="devices.network.took">
        <source>Il server ha risposto in {took} ms.</source>
        <translation>The server answered in {took} ms.</translation>
    </message>
    <message id="devices.network.unknown">
        <source>Il server non si è ancora sentito.</source>
        <translation>The server has not been heard yet.</translation>
    </message>
    <message id="devices.never">
        <source>mai</source>
        <translation>never</translation>
    </message>
    <message id="devices.paper.ample">
        <source>C’è carta.</source>
        <translation>There is paper.</translation>
    </message>
    <message id="devices.paper.low">
        <source>Il rotolo sta finendo.</source>
        <translation>The roll is nearly used up.</translation>
    </message>
    <message id="devices.paper.low_do">
        <source>Tieni pronto un rotolo nuovo.</source>
        <translation>Keep a new roll at hand.</translation>
    </message>
    <message id="devices.paper.low_why">
        <source>Bastano ancora pochi scontrini.</source>
        <translation>It is enough for a few receipts more.</translation>
    </message>
    <message id="devices.paper.out_do">
        <source>Apri, metti il rotolo, chiudi lo sportello.</source>
        <translation>Open, put the roll in, close the cover.</translation>
    </message>
    <message id="devices.paper.unknown">
        <source>Non so quanta carta c’è.</source>
        <translation>I do not know how much paper there is.</translation>
    </message>
    <message id="devices.paper.unknown_do">
        <source>Guarda il rotolo ogni mattina.</source>
        <translation>Look at the roll each morning.</translation>
    </message>
    <message id="devices.paper.unknown_why">
        <source>Questa stampante non lo dice.</source>
        <translation>This printer does not say.</translation>
    </message>
    <message id="devices.primary">
        <source>Prova tutto</source>
        <translation>Try everything</translation>
    </message>
    <message id="devices.printer.asking">
        <source>Sto chiedendo alla stampante come sta.</source>
        <translation>Asking the printer how it is.</translation>
    </message>
    <message id="devices.printer.broken">
        <source>La stampante è ferma.</source>
        <translation>The printer stands still.</translation>
    </message>
    <message id="devices.printer.ready">
        <source>La stampante è pronta.</source>
        <translation>The printer is ready.</translation>
    </message>
    <message id="devices.printer.ready_why">
        <source>Conferma ogni foglio che esce.</source>
        <translation>It confirms each paper that comes out.</translation>
    </message>
    <message id="devices.printer.unproved">
        <source>Dopo ogni foglio guardi tu se è uscito.</source>
        <translation>After each paper you look whether it is out.</translation>
    </message>
    <message id="devices.printer.waits">
        <source>Le ricevute aspettano. Non si perde niente.</source>
        <translation>The receipts wait. Nothing is lost.</translation>
    </message>
    <message id="devices.read.camera">
        <source>Letto dalla fotocamera: {kind}. Segni: {signs}.</source>
        <translation>Read by the camera: {kind}. Signs: {signs}.</translation>
    </message>
    <message id="devices.read.kind">
        <source>un codice</source>
        <translation>a code</translation>
    </message>
    <message id="devices.read.now">
        <source>Passa un codice qualsiasi: non si vende niente.</source>
        <translation>Scan any code: nothing is sold.</translation>
    </message>
    <message id="devices.read.reader">
        <source>Letto dal lettore: {kind}. Segni: {signs}.</source>
        <translation>Read by the reader: {kind}. Signs: {signs}.</translation>
    </message>
    <message id="devices.reader.listening">
        <source>Il lettore non si è ancora sentito.</source>
        <translation>The reader has not been heard yet.</translation>
    </message>
    <message id="devices.reader.listening_do">
        <source>Premi «Leggi un codice» e passa un codice.</source>
        <translation>Press “Read a code” and scan one.</translation>
    </message>
    <message id="devices.reader.listening_why">
        <source>Finché non legge, non so se c’è.</source>
        <translation>Until it reads I cannot know it is there.</translation>
    </message>
    <message id="devices.reader.none">
        <source>Nessun lettore.</source>
        <translation>No reader.</translation>
    </message>
    <message id="devices.reader.none_why">
        <source>Va bene anche la fotocamera.</source>
        <translation>The camera does as well.</translation>
    </message>
    <message id="devices.reader.opening">
        <source>Il lettore si apre.</source>
        <translation>The reader is being opened.</translation>
    </message>
    <message id="devices.reader.ready">
        <source>Il lettore è pronto.</source>
        <translation>The reader is ready.</translation>
    </message>
    <message id="devices.since">
        <source>dalle {at}</source>
        <translation>since {at}</translation>
    </message>
    <message id="devices.slip.not_sent">
        <source>La prova non è uscita.</source>
        <translation>The slip has not come out.</translation>
    </message>
    <message id="devices.slip.out">
        <source>Prova uscita</source>
        <translation>The slip is out</translation>
    </message>
    <message id="devices.slip.preview">
        <source>Anteprima della prova</source>
        <translation>Preview of the slip</translation>
    </message>
    <message id="devices.slip.printed">
        <source>La prova è uscita: la stampante conferma.</source>
        <translation>The slip is out: the printer confirms it.</translation>
    </message>
    <message id="devices.slip.unknown">
        <source>Forse è uscita: guarda la stampante.</source>
        <translation>Perhaps it is out: look at the printer.</translation>
    </message>
    <message id="devices.sound.off">
        <source>I suoni sono spenti.</source>
        <translation>Sounds are off.</translation>
    </message>
    <message id="devices.sound.off_why">
        <source>Lo schermo dice tutto lo stesso.</source>
        <translation>The screen says everything all the same.</translation>
    </message>
    <message id="devices.sound.on">
        <source>I suoni sono accesi.</source>
        <translation>Sounds are on.</translation>
    </message>
    <message id="devices.sound.on_why">
        <source>Premi «Suona» e ascolta.</source>
        <translation>Press “Play a sound” and listen.</translation>
    </message>
    <message id="devices.sound.played">
        <source>Ho suonato. Non hai sentito? Alza il volume.</source>
        <translation>Played. Heard nothing? Turn the volume up.</translation>
    </message>
    <message id="devices.starting">
        <source>Attendi che il terminale sia pronto</source>
        <translation>Wait until the till is ready</translation>
    </message>
    <message id="devices.sum.customer">
        <source>Prima finisci con il cliente, poi riprova.</source>
        <translation>Finish with the customer first, then try again.</translation>
    </message>
    <message id="devices.sum.good">
        <source>Quello che ho provato va bene.</source>
        <translation>What I tried is fine.</translation>
    </message>
    <message id="devices.sum.look">
        <source>Da guardare: {names}.</source>
        <translation>Please see to: {names}.</translation>
    </message>
    <message id="devices.try.camera">
        <source>Vedi l’immagine</source>
        <translation>See the picture</translation>
    </message>
    <message id="devices.try.network">
        <source>Prova la rete</source>
        <translation>Try the network</translation>
    </message>
    <message id="devices.try.printer">
        <source>Prova di stampa</source>
        <translation>Print a slip</translation>
    </message>
    <message id="devices.try.reader">
        <source>Leggi un codice</source>
        <translation>Read a code</translation>
    </message>
    <message id="devices.try.sound">
        <source>Suona</source>
        <translation>Play a sound</translation>
    </message>
    <message id="devices.trying">
        <source>Provo…</source>
        <translation>Trying…</translation>
    </message>
    <message id="devices.types">
        <source>che scrivono come una tastiera</source>
        <translation>typing like a keyboard</translation>
    </message>
    <message id="done.give_receipt">
        <source>Dai la ricevuta al cliente.</source>
        <translation>Give the customer the receipt.</translation>
    </message>
    <message id="done.held">
        <source>La ricevuta esce appena sistemi la stampante.</source>
        <translation>The receipt comes once you mend the printer.</translation>
    </message>
    <message id="done.not_sent">
        <source>La ricevuta non è uscita. Ristampala.</source>
        <translation>No receipt came out. Print it again.</translation>
    </message>
    <message id="done.printing">
        <source>La ricevuta sta uscendo.</source>
        <translation>The receipt is coming out.</translation>
    </message>
    <message id="done.recharged">
        <source>Ricaricati</source>
        <translation>Recharged</translation>
    </message>
    <message id="done.reprint">
        <source>Ricevuta non uscita? Ristampa</source>
        <translation>No receipt? Print again</translation>
    </message>
    <message id="done.title">
        <source>Ricarica fatta</source>
        <translation>Recharged</translation>
    </message>
    <message id="done.unknown">
        <source>La ricevuta forse è uscita.</source>
        <translation>The receipt may have come out.</translation>
    </message>
    <message id="done.unknown.advice">
        <source>Guarda la stampante. Io non lo so.</source>
        <translation>Look at the printer. I cannot tell.</translation>
    </message>
    <message id="done.unknown.no">
        <source>No, ristampa</source>
        <translation>No, print again</translation>
    </message>
    <message id="done.unknown.question">
        <source>È uscita la ricevuta completa?</source>
        <translation>Did the whole receipt come out?</translation>
    </message>
    <message id="done.unknown.yes">
        <source>Sì, la ricevuta è uscita</source>
        <translation>Yes, the receipt is out</translation>
    </message>
    <message id="drop.no_file">
        <source>Qui va una foto salvata su questo computer.</source>
        <translation>Drop a picture that is saved on this computer.</translation>
    </message>
    <message id="drop.several">
        <source>Una foto alla volta, per favore.</source>
        <translation>One picture at a time, please.</translation>
    </message>
    <message id="exercises.advice">
        <source>Soldi finti, fogli di prova. Sbaglia pure.</source>
        <translation>Pretended money, practice papers. Go ahead, get it wrong.</translation>
    </message>
    <message id="exercises.code">
        <source>Dammi un codice di prova</source>
        <translation>Give me a practice code</translation>
    </message>
    <message id="exercises.door">
        <source>Esercizi</source>
        <translation>Exercises</translation>
    </message>
    <message id="exercises.end">
        <source>Fine allenamento</source>
        <translation>End of training</translation>
    </message>
    <message id="exercises.heading">
        <source>Esercizi</source>
        <translation>Exercises</translation>
    </message>
    <message id="exercises.none">
        <source>Rimetti tutto a posto</source>
        <translation>Put everything right</translation>
    </message>
    <message id="exercises.none.ordered">
        <source>Tutto a posto: carta e server.</source>
        <translation>All is well: paper and server.</translation>
    </message>
    <message id="exercises.paper_out">
        <source>Fai finire la carta</source>
        <translation>Let the paper run out</translation>
    </message>
    <message id="exercises.paper_out.ordered">
        <source>La carta è finita: prova a stampare.</source>
        <translation>The paper is out: try to print.</translation>
    </message>
    <message id="exercises.refused">
        <source>Fai rifiutare una ricarica</source>
        <translation>Let a recharge be refused</translation>
    </message>
    <message id="exercises.refused.ordered">
        <source>La prossima ricarica sarà rifiutata.</source>
        <translation>The next recharge will be refused.</translation>
    </message>
    <message id="exercises.silent">
        <source>Fai tacere il server</source>
        <translation>Let the server fall silent</translation>
    </message>
    <message id="exercises.silent.ordered">
        <source>Alla prossima ricarica il server tace.</source>
        <translation>At the next recharge the server says nothing.</translation>
    </message>
    <message id="fact.amount">
        <source>Ricarica</source>
        <translation>Recharge</translation>
    </message>
    <message id="fact.collected">
        <source>Incassati</source>
        <translation>Collected</translation>
    </message>
    <message id="fact.fee">
        <source>Commissione</source>
        <translation>Fee</translation>
    </message>
    <message id="fault.amount_outside_limits.do">
        <source>Scegli un altro importo.</source>
        <translation>Choose another amount.</translation>
    </message>
    <message id="fault.amount_outside_limits.what">
        <source>L’importo non è ammesso.</source>
        <translation>The amount is not allowed.</translation>
    </message>
    <message id="fault.backend_not_trusted.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Take no cash. Call support.</translation>
    </message>
    <message id="fault.backend_not_trusted.what">
        <source>Il server non è quello che conosco.</source>
        <translation>This is not the server I know.</translation>
    </message>
    <message id="fault.backend_silent.do">
        <source>Non prendere soldi. Riprova tra poco.</source>
        <translation>Take no cash. Try again soon.</translation>
    </message>
    <message id="fault.backend_silent.what">
        <source>Il server non risponde.</source>
        <translation>The server does not answer.</translation>
    </message>
    <message id="fault.backend_unintelligible.do">
        <source>Non prendere soldi. Riprova tra poco.</source>
        <translation>Take no cash. Try again soon.</translation>
    </message>
    <message id="fault.backend_unintelligible.what">
        <source>Non capisco la risposta del server.</source>
        <translation>I do not understand the server’s answer.</translation>
    </message>
    <message id="fault.backend_unreachable.do">
        <source>Non prendere soldi. Controlla il cavo di rete.</source>
        <translation>Take no cash. Check the network cable.</translation>
    </message>
    <message id="fault.backend_unreachable.what">
        <source>La rete non va.</source>
        <translation>The network is down.</translation>
    </message>
    <message id="fault.backup_failed.do">
        <source>Controlla la chiavetta. Puoi vendere lo stesso.</source>
        <translation>Check the memory stick. You can sell all the same.</translation>
    </message>
    <message id="fault.backup_failed.what">
        <source>La copia del registro non riesce.</source>
        <translation>The journal’s copy does not succeed.</translation>
    </message>
    <message id="fault.balance_spent.do">
        <source>La ricarica resta. Non ridare i soldi.</source>
        <translation>The recharge stands. Give no cash back.</translation>
    </message>
    <message id="fault.balance_spent.what">
        <source>Il credito è già stato usato.</source>
        <translation>The credit has been used already.</translation>
    </message>
    <message id="fault.camera_busy.do">
        <source>Chiudi l’altro programma, o usa il lettore.</source>
        <translation>Close the other program, or use the reader.</translation>
    </message>
    <message id="fault.camera_busy.what">
        <source>La fotocamera è di un altro programma</source>
        <translation>Another program has the camera</translation>
    </message>
    <message id="fault.camera_missing.do">
        <source>Ricollegala, o usa il lettore.</source>
        <translation>Plug it in, or use the reader.</translation>
    </message>
    <message id="fault.camera_missing.what">
        <source>La fotocamera è staccata</source>
        <translation>The camera is unplugged</translation>
    </message>
    <message id="fault.camera_restarted.do">
        <source>Ci vuole un momento. Va bene anche il lettore.</source>
        <translation>It takes a moment. The reader works too.</translation>
    </message>
    <message id="fault.camera_restarted.what">
        <source>La fotocamera riparte</source>
        <translation>The camera is starting again</translation>
    </message>
    <message id="fault.camera_stalled.do">
        <source>Intanto usa il lettore, o scrivi il codice.</source>
        <translation>Use the reader meanwhile, or type the code.</translation>
    </message>
    <message id="fault.camera_stalled.what">
        <source>La fotocamera si è fermata</source>
        <translation>The camera has stalled</translation>
    </message>
    <message id="fault.code_busy.do">
        <source>Finisci prima quella.</source>
        <translation>Finish that one first.</translation>
    </message>
    <message id="fault.code_busy.what">
        <source>Con questo codice c’è già un’operazione aperta.</source>
        <translation>An operation with this code is open.</translation>
    </message>
    <message id="fault.code_not_active.do">
        <source>Il cliente deve crearne uno nuovo.</source>
        <translation>The customer has to make a new one.</translation>
    </message>
    <message id="fault.code_not_active.what">
        <source>Il codice non è attivo.</source>
        <translation>The code is not active.</translation>
    </message>
    <message id="fault.code_not_practice.do">
        <source>Usa un codice di prova.</source>
        <translation>Use a practice code.</translation>
    </message>
    <message id="fault.code_not_practice.what">
        <source>Questo codice è vero: qui è allenamento.</source>
        <translation>This is a true code: here is training.</translation>
    </message>
    <message id="fault.code_unknown.do">
        <source>Il cliente controlla il QR sul telefono.</source>
        <translation>The customer checks the QR on the phone.</translation>
    </message>
    <message id="fault.code_unknown.what">
        <source>Il codice non esiste.</source>
        <translation>The code does not exist.</translation>
    </message>
    <message id="fault.disk_almost_full.do">
        <source>Vendite sospese: finisci quelle aperte, chiama l’assistenza.</source>
        <translation>Sales are paused: finish what is open, call support.</translation>
    </message>
    <message id="fault.disk_almost_full.what">
        <source>Il disco è quasi pieno.</source>
        <translation>The disk is almost full.</translation>
    </message>
    <message id="fault.disk_full.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Take no cash. Call support.</translation>
    </message>
    <message id="fault.disk_full.what">
        <source>Il disco è pieno.</source>
        <translation>The disk is full.</translation>
    </message>
    <message id="fault.enrolment_refused.do">
        <source>Chiedi un codice nuovo.</source>
        <translation>Ask for a new code.</translation>
    </message>
    <message id="fault.enrolment_refused.what">
        <source>Il codice di registrazione non va bene.</source>
        <translation>The enrolment code is not good.</translation>
    </message>
    <message id="fault.journal_behind.do">
        <source>Conta il cassetto e chiama l’assistenza.</source>
        <translation>Count the drawer and call support.</translation>
    </message>
    <message id="fault.journal_behind.what">
        <source>Il registro era indietro: ripreso dal server.</source>
        <translation>Journal behind, completed by the server.</translation>
    </message>
    <message id="fault.journal_damaged.do">
        <source>Non ridare soldi. Chiama l’assistenza.</source>
        <translation>Give no cash back. Call support.</translation>
    </message>
    <message id="fault.journal_damaged.what">
        <source>Il registro è rovinato.</source>
        <translation>The journal is damaged.</translation>
    </message>
    <message id="fault.journal_foreign.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Take no cash. Call support.</translation>
    </message>
    <message id="fault.journal_foreign.what">
        <source>Il registro non è di questo terminale.</source>
        <translation>The journal is not this terminal’s.</translation>
    </message>
    <message id="fault.journal_in_use.do">
        <source>Usa l’altra finestra, o riavvia.</source>
        <translation>Use the other window, or restart.</translation>
    </message>
    <message id="fault.journal_in_use.what">
        <source>Il programma è già aperto.</source>
        <translation>The program is open already.</translation>
    </message>
    <message id="fault.journal_newer.do">
        <source>Chiama l’assistenza per aggiornare.</source>
        <translation>Call support for an update.</translation>
    </message>
    <message id="fault.journal_newer.what">
        <source>Il registro è di una versione più nuova.</source>
        <translation>The journal is of a newer version.</translation>
    </message>
    <message id="fault.journal_set_aside.do">
        <source>Conta il cassetto e chiama l’assistenza.</source>
        <translation>Count the drawer and call support.</translation>
    </message>
    <message id="fault.journal_set_aside.what">
        <source>Registro rovinato: si rifà dal server.</source>
        <translation>Journal damaged: it is remade from the server.</translation>
    </message>
    <message id="fault.journal_unreadable.do">
        <source>Non ridare soldi. Riavvia; se resta, chiama l’assistenza.</source>
        <translation>Give no cash back. Restart; if it stays, call support.</translation>
    </message>
    <message id="fault.journal_unreadable.what">
        <source>Non riesco a leggere il registro.</source>
        <translation>The journal cannot be read.</translation>
    </message>
    <message id="fault.journal_write_failed.do">
        <source>Non ridare soldi. Riavvia il terminale.</source>
        <translation>Give no cash back. Restart the terminal.</translation>
    </message>
    <message id="fault.journal_write_failed.what">
        <source>Non so se l’ultimo passo è scritto.</source>
        <translation>The last step may not be written.</translation>
    </message>
    <message id="fault.not_enrolled.do">
        <source>Chiama chi lo ha installato.</source>
        <translation>Call whoever installed it.</translation>
    </message>
    <message id="fault.not_enrolled.what">
        <source>Questo terminale non è ancora registrato.</source>
        <translation>This terminal is not enrolled yet.</translation>
    </message>
    <message id="fault.picture_search_failed.do">
        <source>Prova con un’altra foto, o usa la fotocamera.</source>
        <translation>Try another picture, or use the camera.</translation>
    </message>
    <message id="fault.picture_search_failed.what">
        <source>Non riesco a cercare in questa foto.</source>
        <translation>This picture cannot be searched.</translation>
    </message>
    <message id="fault.picture_unreadable.do">
        <source>Scegline un altro, o usa la fotocamera.</source>
        <translation>Choose another one, or use the camera.</translation>
    </message>
    <message id="fault.picture_unreadable.what">
        <source>Questo file non è una foto.</source>
        <translation>This file is not a picture.</translation>
    </message>
    <message id="fault.printer_busy.do">
        <source>Attendi un momento e riprova.</source>
        <translation>Wait a moment and try again.</translation>
    </message>
    <message id="fault.printer_busy.what">
        <source>La stampante è occupata.</source>
        <translation>The printer is busy.</translation>
    </message>
    <message id="fault.printer_cover_open.do">
        <source>Chiudilo bene, fino allo scatto.</source>
        <oldsource>Chiudilo: la stampa riprende da sola.</oldsource>
        <translation>Close it well, until it clicks.</translation>
    </message>
    <message id="fault.printer_cover_open.what">
        <source>Lo sportello della stampante è aperto.</source>
        <translation>The printer’s cover is open.</translation>
    </message>
    <message id="fault.printer_cutter.do">
        <source>Spegni la stampante e libera la carta.</source>
        <translation>Switch the printer off and free the paper.</translation>
    </message>
    <message id="fault.printer_cutter.what">
        <source>La taglierina è bloccata.</source>
        <translation>The cutter is jammed.</translation>
    </message>
    <message id="fault.printer_lost.do">
        <source>Controlla il cavo. Poi guarda il foglio.</source>
        <translation>Check the cable. Then look at the paper.</translation>
    </message>
    <message id="fault.printer_lost.what">
        <source>La stampante si è scollegata durante la stampa.</source>
        <translation>The printer was lost while printing.</translation>
    </message>
    <message id="fault.printer_lost_cut.do">
        <source>Forse è uscito: guarda tu il foglio.</source>
        <translation>Perhaps it came out: look at the paper.</translation>
    </message>
    <message id="fault.printer_lost_cut.what">
        <source>Si è scollegata, ma ha tagliato un foglio.</source>
        <translation>It was lost, but it has cut a paper.</translation>
    </message>
    <message id="fault.printer_lost_uncut.do">
        <source>Forse non è uscito: guarda tu.</source>
        <translation>Perhaps it did not come out: look.</translation>
    </message>
    <message id="fault.printer_lost_uncut.what">
        <source>Si è scollegata senza tagliare nulla.</source>
        <translation>It was lost and has cut nothing.</translation>
    </message>
    <message id="fault.printer_offline.do">
        <source>Premi il suo tasto di avanzamento.</source>
        <translation>Press its feed button.</translation>
    </message>
    <message id="fault.printer_offline.what">
        <source>La stampante è in pausa.</source>
        <translation>The printer is paused.</translation>
    </message>
    <message id="fault.printer_one_way.do">
        <source>Guarda tu se il foglio è uscito.</source>
        <translation>Look whether the paper came out.</translation>
    </message>
    <message id="fault.printer_one_way.what">
        <source>Questa stampante non conferma mai.</source>
        <translation>This printer is one-way: it never confirms.</translation>
    </message>
    <message id="fault.printer_paper_out.do">
        <source>Metti la carta e chiudi lo sportello.</source>
        <oldsource>Metti la carta: la stampa riprende da sola.</oldsource>
        <translation>Put in paper and close the cover.</translation>
    </message>
    <message id="fault.printer_paper_out.what">
        <source>La carta è finita.</source>
        <translation>The paper has run out.</translation>
    </message>
    <message id="fault.printer_silent.do">
        <source>Guarda tu se il foglio è uscito.</source>
        <translation>Look whether the paper came out.</translation>
    </message>
    <message id="fault.printer_silent.what">
        <source>La stampante non dice se ha finito.</source>
        <translation>The printer does not say it is done.</translation>
    </message>
    <message id="fault.printer_unreachable.do">
        <source>Controlla che sia accesa e collegata.</source>
        <translation>Check that it is on and connected.</translation>
    </message>
    <message id="fault.printer_unreachable.what">
        <source>La stampante non si trova.</source>
        <translation>The printer cannot be found.</translation>
    </message>
    <message id="fault.program_stopped.do">
        <source>Non ridare soldi. Riavvia il terminale.</source>
        <translation>Give no cash back. Restart the terminal.</translation>
    </message>
    <message id="fault.program_stopped.what">
        <source>Il programma si è fermato per sicurezza.</source>
        <translation>The program stopped to be safe.</translation>
    </message>
    <message id="fault.quote_expired.do">
        <source>Ricomincia dal codice.</source>
        <translation>Begin again with the code.</translation>
    </message>
    <message id="fault.quote_expired.what">
        <source>Il prezzo è scaduto.</source>
        <translation>The price ran out.</translation>
    </message>
    <message id="fault.reader_busy.do">
        <source>Usa la fotocamera. Chiama il tecnico.</source>
        <translation>Use the camera. Call the technician.</translation>
    </message>
    <message id="fault.reader_busy.what">
        <source>Il lettore è di un altro programma</source>
        <translation>Another program has the reader</translation>
    </message>
    <message id="fault.reader_missing.do">
        <source>Ricollegalo, o usa la fotocamera.</source>
        <translation>Plug it in, or use the camera.</translation>
    </message>
    <message id="fault.reader_missing.what">
        <source>Il lettore è staccato</source>
        <translation>The reader is unplugged</translation>
    </message>
    <message id="fault.refused_otherwise.do">
        <source>Il cliente chiede a SpazioScuola.</source>
        <translation>The customer asks SpazioScuola.</translation>
    </message>
    <message id="fault.refused_otherwise.what">
        <source>Il server non accetta la ricarica.</source>
        <translation>The server does not take the recharge.</translation>
    </message>
    <message id="fault.reversal_window_closed.do">
        <source>La ricarica resta. Non ridare i soldi.</source>
        <translation>The recharge stays. Keep the cash.</translation>
    </message>
    <message id="fault.reversal_window_closed.what">
        <source>È tardi per lo storno.</source>
        <translation>It is too late to reverse.</translation>
    </message>
    <message id="fault.service_closed.do">
        <source>Il cliente riprova più tardi.</source>
        <translation>The customer tries again later.</translation>
    </message>
    <message id="fault.service_closed.what">
        <source>Il servizio adesso è chiuso.</source>
        <translation>The service is closed now.</translation>
    </message>
    <message id="fault.session_stale.do">
        <source>Lo rifaccio da solo. Attendi un momento.</source>
        <translation>I do it by myself. Wait a moment.</translation>
    </message>
    <message id="fault.session_stale.what">
        <source>Il collegamento è da rifare.</source>
        <translation>The connection must be made again.</translation>
    </message>
    <message id="fault.settings_wrong.do">
        <source>Chiama chi ha installato il terminale.</source>
        <translation>Call whoever installed the terminal.</translation>
    </message>
    <message id="fault.settings_wrong.what">
        <source>Le impostazioni non vanno bene.</source>
        <translation>The settings are not good.</translation>
    </message>
    <message id="fault.terminal_not_allowed.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Take no cash. Call support.</translation>
    </message>
    <message id="fault.terminal_not_allowed.what">
        <source>Questo terminale non è autorizzato.</source>
        <translation>This terminal is not allowed in.</translation>
    </message>
    <message id="fault.vault_key_changed.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Take no cash. Call support.</translation>
    </message>
    <message id="fault.vault_key_changed.what">
        <source>La chiave del terminale è cambiata.</source>
        <translation>The terminal’s key has changed.</translation>
    </message>
    <message id="fault.vault_locked.do">
        <source>Non prendere soldi. Riavvia il terminale.</source>
        <translation>Take no cash. Restart the terminal.</translation>
    </message>
    <message id="fault.vault_locked.what">
        <source>La chiave del terminale è chiusa.</source>
        <translation>The terminal’s key is locked.</translation>
    </message>
    <message id="fault.vault_missing.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Take no cash. Call support.</translation>
    </message>
    <message id="fault.vault_missing.what">
        <source>Manca la chiave di questo terminale.</source>
        <translation>This terminal’s key is missing.</translation>
    </message>
    <message id="fault.visit_full.do">
        <source>Finisci questi, poi passa gli altri.</source>
        <translation>Finish these, then scan the others.</translation>
    </message>
    <message id="fault.visit_full.what">
        <source>Più di cinque codici insieme non si può.</source>
        <translation>No more than five codes in one go.</translation>
    </message>
    <message id="fault.visit_over_cash.do">
        <source>Togli un codice o abbassa un importo.</source>
        <translation>Remove a code or lower an amount.</translation>
    </message>
    <message id="fault.visit_over_cash.what">
        <source>Insieme superano il limite dei contanti.</source>
        <translation>Together they are over the cash limit.</translation>
    </message>
    <message id="files.advice">
        <source>Le più nuove da Scaricati, Immagini, Scrivania e chiavette.</source>
        <translation>The newest of Downloads, Pictures, Desktop and memory sticks.</translation>
    </message>
    <message id="files.heading">
        <source>Cerca in una foto</source>
        <translation>Search a picture</translation>
    </message>
    <message id="files.look_again">
        <source>Guarda di nuovo</source>
        <translation>Look again</translation>
    </message>
    <message id="files.looking">
        <source>Cerco le foto…</source>
        <translation>Looking for pictures…</translation>
    </message>
    <message id="files.none">
        <source>Non trovo foto. Inserisci la chiavetta e guarda di nuovo.</source>
        <translation>I find no picture. Put the stick in and look again.</translation>
    </message>
    <message id="files.place.desktop">
        <source>Scrivania</source>
        <translation>Desktop</translation>
    </message>
    <message id="files.place.downloads">
        <source>Scaricati</source>
        <translation>Downloads</translation>
    </message>
    <message id="files.place.pictures">
        <source>Immagini</source>
        <translation>Pictures</translation>
    </message>
    <message id="files.place.stick">
        <source>Chiavetta</source>
        <translation>Memory stick</translation>
    </message>
    <message id="files.position">
        <source>Foto {first}–{last} di {count}</source>
        <translation>Pictures {first}–{last} of {count}</translation>
    </message>
    <message id="files.question">
        <source>Quale foto?</source>
        <translation>Which picture?</translation>
    </message>
    <message id="files.today">
        <source>oggi {time}</source>
        <translation>today {time}</translation>
    </message>
    <message id="files.yesterday">
        <source>ieri {time}</source>
        <translation>yesterday {time}</translation>
    </message>
    <message id="first.amount">
        <source>Prima stampa il pre-scontrino, o annulla.</source>
        <translation>Print the pre-receipt first, or cancel.</translation>
    </message>
    <message id="first.answer">
        <source>Rispondi prima a questa domanda.</source>
        <translation>Answer this question first.</translation>
    </message>
    <message id="first.closure">
        <source>Prima chiudi la cassa, o torna indietro.</source>
        <translation>Close the till first, or go back.</translation>
    </message>
    <message id="first.collect">
        <source>Prima incassa e conferma, o annulla.</source>
        <translation>Collect and confirm first, or cancel.</translation>
    </message>
    <message id="first.confirmation">
        <source>Attendi prima la conferma di questa ricarica.</source>
        <translation>Wait for this recharge to be confirmed first.</translation>
    </message>
    <message id="first.count">
        <source>Prima finisci di contare, o torna indietro.</source>
        <translation>Finish counting first, or go back.</translation>
    </message>
    <message id="first.full">
        <source>Cinque codici insieme bastano. Finisci prima questi.</source>
        <translation>Five codes in one go are enough. Finish these first.</translation>
    </message>
    <message id="first.give_back">
        <source>Prima ridai i soldi a questo cliente.</source>
        <translation>Give this customer the money back first.</translation>
    </message>
    <message id="first.move">
        <source>Prima scrivi la somma, o torna indietro.</source>
        <translation>Type the sum first, or go back.</translation>
    </message>
    <message id="first.paper">
        <source>Attendi prima il pre-scontrino, o annulla.</source>
        <translation>Wait for the pre-receipt first, or cancel.</translation>
    </message>
    <message id="first.picture">
        <source>Prima scegli, o torna indietro.</source>
        <translation>Choose first, or go back.</translation>
    </message>
    <message id="first.pin">
        <source>Prima scrivi il PIN, o torna indietro.</source>
        <translation>Type the PIN first, or go back.</translation>
    </message>
    <message id="first.price">
        <source>Attendi prima il prezzo.</source>
        <translation>Wait for the price first.</translation>
    </message>
    <message id="first.resume">
        <source>Rispondi prima qui, o premi Più tardi.</source>
        <translation>Answer here first, or press Later.</translation>
    </message>
    <message id="first.room">
        <source>Chiudi prima questa pagina.</source>
        <translation>Close this page first.</translation>
    </message>
    <message id="first.seller">
        <source>Per vendere serve un altro operatore.</source>
        <translation>Selling takes another operator.</translation>
    </message>
    <message id="first.sign_in">
        <source>Prima entra con il tuo PIN.</source>
        <translation>First sign in with your PIN.</translation>
    </message>
    <message id="first.starting">
        <source>Sto ancora accendendo. Attendi, poi ripassa il codice.</source>
        <translation>Still starting. Wait, then scan again.</translation>
    </message>
    <message id="frozen.cash">
        <source>Non ridare i soldi</source>
        <translation>Do not give the cash back</translation>
    </message>
    <message id="frozen.cash_why">
        <source>I {total} restano in cassa.</source>
        <translation>{total} stay in the drawer.</translation>
    </message>
    <message id="frozen.sentence">
        <source>Il server ha dato due risposte diverse.</source>
        <translation>The server gave two different answers.</translation>
    </message>
    <message id="frozen.title">
        <source>Chiama l’assistenza</source>
        <translation>Call support</translation>
    </message>
    <message id="help.camera_still.call">
        <source>Resta ferma? Chiama l’assistenza.</source>
        <translation>Still nothing? Call support.</translation>
    </message>
    <message id="help.camera_still.question">
        <source>la fotocamera è ferma?</source>
        <translation>the camera stands still?</translation>
    </message>
    <message id="help.camera_still.step1">
        <source>Riparte da sola: aspetta qualche secondo.</source>
        <translation>It starts again by itself: wait a little.</translation>
    </message>
    <message id="help.camera_still.step2">
        <source>Stacca il cavo e riattaccalo.</source>
        <translation>Unplug the cable and plug it in again.</translation>
    </message>
    <message id="help.camera_still.step3">
        <source>Pulisci il vetro con un panno asciutto.</source>
        <translation>Wipe its glass with a dry cloth.</translation>
    </message>
    <message id="help.camera_still.step4">
        <source>Intanto usa il lettore, o la tastiera.</source>
        <translation>Meanwhile use reader or keyboard.</translation>
    </message>
    <message id="help.change.call">
        <source>Resto sbagliato? Lo vedi in chiusura.</source>
        <translation>Wrong change? You see it at the closure.</translation>
    </message>
    <message id="help.change.question">
        <source>devo dare il resto?</source>
        <translation>I have to give change?</translation>
    </message>
    <message id="help.change.step1">
        <source>Scrivi quanto ti dà il cliente.</source>
        <translation>Type what the customer hands over.</translation>
    </message>
    <message id="help.change.step2">
        <source>Leggi il resto e dallo subito.</source>
        <translation>Read the change and give it at once.</translation>
    </message>
    <message id="help.change.step3">
        <source>Poi premi Incassa e conferma.</source>
        <translation>Then press Collect and confirm.</translation>
    </message>
    <message id="help.code_unread.call">
        <source>Nessun codice buono? Il cliente lo rifà nell’app.</source>
        <translation>No good code? The customer makes a new one.</translation>
    </message>
    <message id="help.code_unread.question">
        <source>il codice non si legge?</source>
        <translation>the code is not read?</translation>
    </message>
    <message id="help.code_unread.step1">
        <source>Alza al massimo la luce del telefono.</source>
        <translation>Turn the phone&apos;s light all the way up.</translation>
    </message>
    <message id="help.code_unread.step2">
        <source>Inclinalo un po’: via il riflesso.</source>
        <translation>Tilt it a little: no reflections.</translation>
    </message>
    <message id="help.code_unread.step3">
        <source>Tienilo fermo, a una spanna dalla fotocamera.</source>
        <translation>Hold it still, a hand from the camera.</translation>
    </message>
    <message id="help.code_unread.step4">
        <source>Schermo rotto? Va bene il foglio stampato.</source>
        <translation>Broken screen? The printed sheet will do.</translation>
    </message>
    <message id="help.code_unread.step5">
        <source>Se non va, scrivi il codice a mano.</source>
        <translation>Otherwise type the code by hand.</translation>
    </message>
    <message id="help.cover_open.call">
        <source>Non chiude lo stesso? Chiama l’assistenza.</source>
        <translation>Still open? Call support.</translation>
    </message>
    <message id="help.cover_open.question">
        <source>lo sportello della stampante è aperto?</source>
        <translation>the printer&apos;s lid is open?</translation>
    </message>
    <message id="help.cover_open.step1">
        <source>Chiudilo ai due lati, fino allo scatto.</source>
        <translation>Press both sides until it clicks.</translation>
    </message>
    <message id="help.cover_open.step2">
        <source>Non chiude? Il rotolo è storto: raddrizzalo.</source>
        <translation>Does not close? The roll is askew: straighten it.</translation>
    </message>
    <message id="help.cover_open.step3">
        <source>La stampa riprende, o premi Riprova a stampare.</source>
        <oldsource>La stampa riprende da sola.</oldsource>
        <translation>Printing goes on, or press Print again.</translation>
    </message>
    <message id="help.difference.call">
        <source>Non la spieghi? Parlane col titolare.</source>
        <translation>No explanation? Talk to the owner.</translation>
    </message>
    <message id="help.difference.question">
        <source>la cassa non torna?</source>
        <translation>the drawer does not agree?</translation>
    </message>
    <message id="help.difference.step1">
        <source>Riconta con calma: capita a tutti.</source>
        <translation>Count again calmly: it happens to everyone.</translation>
    </message>
    <message id="help.difference.step2">
        <source>Hai contato anche il fondo? Toglilo.</source>
        <translation>Did you count the float? Take it off.</translation>
    </message>
    <message id="help.difference.step3">
        <source>Leggi i riquadri: dicono quale operazione.</source>
        <translation>Read the cards: they name the operation.</translation>
    </message>
    <message id="help.difference.step4">
        <source>Puoi chiudere lo stesso: resta scritto.</source>
        <translation>You can close anyway: it stays written.</translation>
    </message>
    <message id="help.door">
        <source>Aiuto</source>
        <translation>Help</translation>
    </message>
    <message id="help.end_of_day.call">
        <source>Il foglio non esce? Si ristampa dopo.</source>
        <translation>No paper? It can be reprinted later.</translation>
    </message>
    <message id="help.end_of_day.question">
        <source>è ora di chiudere la cassa?</source>
        <translation>it is time to close the till?</translation>
    </message>
    <message id="help.end_of_day.step1">
        <source>Premi Chiusura nella pagina iniziale.</source>
        <translation>Press Closing on the first page.</translation>
    </message>
    <message id="help.end_of_day.step2">
        <source>Conta i soldi, senza il fondo cassa.</source>
        <translation>Count the cash, without the float.</translation>
    </message>
    <message id="help.end_of_day.step3">
        <source>Scrivi quanto c’è e confronta.</source>
        <translation>Type what there is and compare.</translation>
    </message>
    <message id="help.end_of_day.step4">
        <source>Premi Chiudi la cassa: esce il foglio.</source>
        <translation>Press Close the till: the paper comes out.</translation>
    </message>
    <message id="help.end_of_day.step5">
        <source>Metti via i soldi e lascia il fondo.</source>
        <translation>Put the cash away, leave the float.</translation>
    </message>
    <message id="help.float.call">
        <source>Fondo sbagliato? Riscrivilo: conta l’ultimo.</source>
        <translation>Wrong float? Type it again: the last one counts.</translation>
    </message>
    <message id="help.float.question">
        <source>cambio il fondo cassa?</source>
        <translation>I change the float?</translation>
    </message>
    <message id="help.float.step1">
        <source>Apri Chiusura e premi Fondo.</source>
        <translation>Open Closing and press Float.</translation>
    </message>
    <message id="help.float.step2">
        <source>Scrivi quanto resta nel cassetto.</source>
        <translation>Type what stays in the drawer.</translation>
    </message>
    <message id="help.float.step3">
        <source>Soldi messi o tolti: Entrata o Uscita.</source>
        <translation>Cash put in or taken out: In or Out.</translation>
    </message>
    <message id="help.heading">
        <source>Cosa faccio se…</source>
        <translation>What do I do if…</translation>
    </message>
    <message id="help.health_card.call">
        <source>Non lo trova? Chiede a SpazioScuola.</source>
        <translation>Not found? They ask SpazioScuola.</translation>
    </message>
    <message id="help.health_card.question">
        <source>mi danno la tessera sanitaria?</source>
        <translation>they give me the health card?</translation>
    </message>
    <message id="help.health_card.step1">
        <source>La tessera qui non serve: ridalla.</source>
        <translation>It is not needed here: give it back.</translation>
    </message>
    <message id="help.health_card.step2">
        <source>Chiedi il QR di SpazioScuola.</source>
        <translation>Ask for the SpazioScuola QR.</translation>
    </message>
    <message id="help.health_card.step3">
        <source>È nell’app, tra i codici di pagamento.</source>
        <translation>It is in the app, under payment codes.</translation>
    </message>
    <message id="help.in_doubt.call">
        <source>Dopo un giorno, chiama l’assistenza.</source>
        <translation>After a day, call support.</translation>
    </message>
    <message id="help.in_doubt.question">
        <source>la ricarica resta in verifica?</source>
        <translation>the recharge is still being checked?</translation>
    </message>
    <message id="help.in_doubt.step1">
        <source>Non rifarla, e non ridare i soldi.</source>
        <translation>Do not repeat it, do not refund.</translation>
    </message>
    <message id="help.in_doubt.step2">
        <source>Dai il promemoria al cliente.</source>
        <translation>Give the customer the reminder slip.</translation>
    </message>
    <message id="help.in_doubt.step3">
        <source>Al server richiedo io, da solo.</source>
        <translation>I ask the server again by myself.</translation>
    </message>
    <message id="help.in_doubt.step4">
        <source>Servi pure il prossimo cliente.</source>
        <translation>Serve the next customer meanwhile.</translation>
    </message>
    <message id="help.in_doubt.step5">
        <source>Quando torna, passa il QR del promemoria.</source>
        <translation>When they return, scan the slip&apos;s QR.</translation>
    </message>
    <message id="help.look.call">
        <source>Non puoi entrare? Chiedi al titolare.</source>
        <translation>No access? Ask the owner.</translation>
    </message>
    <message id="help.look.question">
        <source>voglio lettere grandi o un’altra lingua?</source>
        <translation>I want large letters or another language?</translation>
    </message>
    <message id="help.look.step1">
        <source>Apri Impostazioni.</source>
        <translation>Open Settings.</translation>
    </message>
    <message id="help.look.step2">
        <source>Scegli lingua, lettere, colori o mano.</source>
        <translation>Choose language, letters, colours or hand.</translation>
    </message>
    <message id="help.look.step3">
        <source>Cambia subito, senza riavviare.</source>
        <translation>It changes at once, without a restart.</translation>
    </message>
    <message id="help.maybe_out.call">
        <source>Succede sempre? Chiama l’assistenza.</source>
        <translation>Happens all the time? Call support.</translation>
    </message>
    <message id="help.maybe_out.question">
        <source>non so se il foglio è uscito?</source>
        <translation>I cannot tell whether the paper came out?</translation>
    </message>
    <message id="help.maybe_out.step1">
        <source>I soldi non cambiano: conta solo il foglio.</source>
        <translation>The money is safe: only the paper counts.</translation>
    </message>
    <message id="help.maybe_out.step2">
        <source>Guarda la stampante, e per terra.</source>
        <translation>Look at the printer, and on the floor.</translation>
    </message>
    <message id="help.maybe_out.step3">
        <source>È intero? Rispondi che è uscito.</source>
        <translation>Is it whole? Answer that it came out.</translation>
    </message>
    <message id="help.maybe_out.step4">
        <source>Manca, o è tagliato? Fallo ristampare.</source>
        <translation>Missing, or cut off? Have it printed again.</translation>
    </message>
    <message id="help.maybe_out.step5">
        <source>La copia dice duplicato: vale lo stesso.</source>
        <translation>The copy says duplicate: just as good.</translation>
    </message>
    <message id="help.no_network.call">
        <source>Non torna? Chiama chi ti dà la linea.</source>
        <translation>Still down? Call who gives you the line.</translation>
    </message>
    <message id="help.no_network.question">
        <source>manca la rete?</source>
        <translation>the network is down?</translation>
    </message>
    <message id="help.no_network.step1">
        <source>Non prendere soldi per ricariche nuove.</source>
        <translation>Take no cash for new recharges.</translation>
    </message>
    <message id="help.no_network.step2">
        <source>Controlla il cavo e la scatola della linea.</source>
        <translation>Check the cable and the line&apos;s box.</translation>
    </message>
    <message id="help.no_network.step3">
        <source>Quelle in verifica le richiedo da solo.</source>
        <translation>I ask about those being checked myself.</translation>
    </message>
    <message id="help.no_network.step4">
        <source>Puoi ristampare e contare la cassa.</source>
        <translation>You can reprint and count the drawer.</translation>
    </message>
    <message id="help.none">
        <source>Non trovo niente. Prova un’altra parola.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
    <message id="help.none_primary">
        <source>Scrivi un’altra parola</source>
        <translation>Type another word</translation>
    </message>
    <message id="help.not_printing.call">
        <source>Resta ferma? Chiama l’assistenza.</source>
        <translation>Still nothing? Call support.</translation>
    </message>
    <message id="help.not_printing.question">
        <source>la stampante non stampa?</source>
        <translation>the printer does not print?</translation>
    </message>
    <message id="help.not_printing.step1">
        <source>Le ricariche fatte restano fatte.</source>
        <translation>Recharges that are done stay done.</translation>
    </message>
    <message id="help.not_printing.step2">
        <source>Guarda se è accesa e se lampeggia.</source>
        <translation>See whether it is on, and blinking.</translation>
    </message>
    <message id="help.not_printing.step3">
        <source>Controlla i due cavi: corrente e dati.</source>
        <translation>Check both cables: power and data.</translation>
    </message>
    <message id="help.not_printing.step4">
        <source>Spegnila e riaccendila.</source>
        <translation>Switch it off and on again.</translation>
    </message>
    <message id="help.not_printing.step5">
        <source>Se manca ancora un foglio, premi Ristampa.</source>
        <translation>Is a paper still missing? Press Reprint.</translation>
    </message>
    <message id="help.notice.call">
        <source>Dubbi sull’avviso? Chiede all’ente che lo manda.</source>
        <translation>Doubts about it? They ask who sent it.</translation>
    </message>
    <message id="help.notice.question">
        <source>mi portano un avviso pagoPA?</source>
        <translation>they bring a pagoPA notice?</translation>
    </message>
    <message id="help.notice.step1">
        <source>Non prendere soldi.</source>
        <translation>Take no money.</translation>
    </message>
    <message id="help.notice.step2">
        <source>Qui gli avvisi non si pagano ancora.</source>
        <translation>Notices cannot be paid here yet.</translation>
    </message>
    <message id="help.notice.step3">
        <source>Il cliente paga in banca, posta o app.</source>
        <translation>Customers pay at bank, post or app.</translation>
    </message>
    <message id="help.old_receipt.call">
        <source>Più vecchia di mesi? Chiama l’assistenza.</source>
        <translation>Months old? Call support.</translation>
    </message>
    <message id="help.old_receipt.question">
        <source>serve una ricevuta vecchia?</source>
        <translation>an old receipt is wanted?</translation>
    </message>
    <message id="help.old_receipt.step1">
        <source>Apri Operazioni.</source>
        <translation>Open Operations.</translation>
    </message>
    <message id="help.old_receipt.step2">
        <source>Cerca per numero, importo o ultimi segni.</source>
        <translation>Search by number, sum or last signs.</translation>
    </message>
    <message id="help.old_receipt.step3">
        <source>Premi Ristampa: esce un duplicato, e vale.</source>
        <translation>Press Reprint: a duplicate, and it is valid.</translation>
    </message>
    <message id="help.open">
        <source>Leggi questa</source>
        <translation>Read this one</translation>
    </message>
    <message id="help.paper_out.call">
        <source>Non riprende? Chiama l’assistenza.</source>
        <translation>It does not? Call support.</translation>
    </message>
    <message id="help.paper_out.question">
        <source>finisce la carta?</source>
        <translation>the paper runs out?</translation>
    </message>
    <message id="help.paper_out.step1">
        <source>I soldi non si muovono. La stampa aspetta.</source>
        <translation>No money moves. The print waits.</translation>
    </message>
    <message id="help.paper_out.step2">
        <source>Apri lo sportello e togli il rotolo finito.</source>
        <translation>Open the lid, take out the empty roll.</translation>
    </message>
    <message id="help.paper_out.step3">
        <source>Metti il rotolo nuovo e chiudi bene.</source>
        <translation>Put in a new roll and close well.</translation>
    </message>
    <message id="help.paper_out.step4">
        <source>La stampa riprende, o premi Riprova a stampare.</source>
        <oldsource>La stampa riprende da sola.</oldsource>
        <translation>Printing goes on, or press Print again.</translation>
    </message>
    <message id="help.pin.call">
        <source>Il PIN nuovo lo mette l’assistenza.</source>
        <translation>Support sets the new PIN.</translation>
    </message>
    <message id="help.pin.question">
        <source>il PIN è bloccato o dimenticato?</source>
        <translation>the PIN is locked or forgotten?</translation>
    </message>
    <message id="help.pin.step1">
        <source>Senza PIN le vendite vanno avanti.</source>
        <translation>Sales go on without a PIN.</translation>
    </message>
    <message id="help.pin.step2">
        <source>Bloccato? Aspetta i minuti scritti, poi riprova.</source>
        <translation>Locked? Wait the minutes shown, try again.</translation>
    </message>
    <message id="help.pin.step3">
        <source>Dimenticato? Se ne mette uno nuovo.</source>
        <translation>Forgotten? A new one is set.</translation>
    </message>
    <message id="help.placeholder">
        <source>Scrivi una parola: carta, storno, PIN…</source>
        <translation>Type a word: paper, reversal, PIN…</translation>
    </message>
    <message id="help.position">
        <source>{at} di {count}</source>
        <translation>{at} of {count}</translation>
    </message>
    <message id="help.power_cut.call">
        <source>Non si riaccende? Chiama l’assistenza.</source>
        <translation>Does not switch on? Call support.</translation>
    </message>
    <message id="help.power_cut.question">
        <source>manca la corrente?</source>
        <translation>the power fails?</translation>
    </message>
    <message id="help.power_cut.step1">
        <source>Non si perde niente: è tutto scritto.</source>
        <translation>Nothing is lost: all is written down.</translation>
    </message>
    <message id="help.power_cut.step2">
        <source>Non ridare e non riprendere soldi.</source>
        <translation>Neither refund nor collect again.</translation>
    </message>
    <message id="help.power_cut.step3">
        <source>Riaccendi: ti chiedo che cosa è successo.</source>
        <translation>Switch on: I ask you what happened.</translation>
    </message>
    <message id="help.power_cut.step4">
        <source>Rispondi guardando cassetto e stampante.</source>
        <translation>Answer by looking at drawer and printer.</translation>
    </message>
    <message id="help.primary">
        <source>Ho capito</source>
        <translation>Got it</translation>
    </message>
    <message id="help.reader_mute.call">
        <source>Resta muto? Chiama l’assistenza.</source>
        <translation>Still mute? Call support.</translation>
    </message>
    <message id="help.reader_mute.question">
        <source>il lettore non risponde?</source>
        <translation>the reader does not answer?</translation>
    </message>
    <message id="help.reader_mute.step1">
        <source>Guarda se la sua luce è accesa.</source>
        <translation>See whether its light is on.</translation>
    </message>
    <message id="help.reader_mute.step2">
        <source>Stacca il cavo e riattaccalo.</source>
        <translation>Unplug the cable and plug it in again.</translation>
    </message>
    <message id="help.reader_mute.step3">
        <source>Prova con un altro codice.</source>
        <translation>Try another code.</translation>
    </message>
    <message id="help.reader_mute.step4">
        <source>Intanto usa la fotocamera, o la tastiera.</source>
        <translation>Meanwhile use camera or keyboard.</translation>
    </message>
    <message id="help.refused.call">
        <source>Non capisce il motivo? Chiede a SpazioScuola.</source>
        <translation>Reason unclear? The customer asks SpazioScuola.</translation>
    </message>
    <message id="help.refused.question">
        <source>la ricarica è rifiutata?</source>
        <translation>the recharge is refused?</translation>
    </message>
    <message id="help.refused.step1">
        <source>Non è stato ricaricato niente.</source>
        <translation>Nothing has been recharged.</translation>
    </message>
    <message id="help.refused.step2">
        <source>Ridai al cliente tutta la somma.</source>
        <translation>Give the customer the whole sum back.</translation>
    </message>
    <message id="help.refused.step3">
        <source>Premi Ho ridato e dagli il foglio.</source>
        <translation>Press Given back and hand over the slip.</translation>
    </message>
    <message id="help.refused.step4">
        <source>Leggigli il motivo: spesso serve un codice nuovo.</source>
        <translation>Read out why: often a new code is needed.</translation>
    </message>
    <message id="help.search">
        <source>Cerca un’altra cosa</source>
        <translation>Look for another</translation>
    </message>
    <message id="help.searching">
        <source>Di che cosa si tratta?</source>
        <translation>What is it about?</translation>
    </message>
    <message id="help.several_codes.call">
        <source>Codici confusi? Il cliente guarda nell’app.</source>
        <translation>Codes mixed up? The customer checks the app.</translation>
    </message>
    <message id="help.several_codes.question">
        <source>il cliente ha due codici?</source>
        <translation>the customer has two codes?</translation>
    </message>
    <message id="help.several_codes.step1">
        <source>Li vedo insieme? Tocca quello giusto.</source>
        <translation>Both in view? Touch the right one.</translation>
    </message>
    <message id="help.several_codes.step2">
        <source>Scrivi il primo importo, poi passa l’altro codice.</source>
        <oldsource>Finisci la prima ricarica.</oldsource>
        <translation>Type the first amount, then scan the other code.</translation>
    </message>
    <message id="help.several_codes.step3">
        <source>Un totale solo; l’esito lo dico per ciascuno.</source>
        <oldsource>Poi passa l’altro codice.</oldsource>
        <translation>One total; I tell what became of each.</translation>
    </message>
    <message id="help.space">
        <source>Spazio</source>
        <translation>Space</translation>
    </message>
    <message id="help.stopped.call">
        <source>Si ferma ancora? Chiama l’assistenza.</source>
        <translation>Stops again? Call support.</translation>
    </message>
    <message id="help.stopped.question">
        <source>il terminale si ferma?</source>
        <translation>the till stops?</translation>
    </message>
    <message id="help.stopped.step1">
        <source>Non ridare denaro.</source>
        <translation>Give no money back.</translation>
    </message>
    <message id="help.stopped.step2">
        <source>Premi Riavvia, o spegni e riaccendi.</source>
        <translation>Press Restart, or switch off and on.</translation>
    </message>
    <message id="help.stopped.step3">
        <source>Poi ti dico che cosa è successo.</source>
        <translation>Then I tell you what happened.</translation>
    </message>
    <message id="help.stopped.step4">
        <source>Prima finisci le operazioni che ti mostro.</source>
        <translation>First finish the operations I show you.</translation>
    </message>
    <message id="help.storno.call">
        <source>Tardi, o credito usato? Non si storna più.</source>
        <translation>Too late, or credit used? No reversal then.</translation>
    </message>
    <message id="help.storno.question">
        <source>devo stornare una ricarica?</source>
        <translation>I have to reverse a recharge?</translation>
    </message>
    <message id="help.storno.step1">
        <source>Apri Operazioni e scegli la ricarica.</source>
        <translation>Open Operations and choose the recharge.</translation>
    </message>
    <message id="help.storno.step2">
        <source>Premi Storna e scrivi il PIN.</source>
        <translation>Press Reverse and type the PIN.</translation>
    </message>
    <message id="help.storno.step3">
        <source>Aspetta la risposta del server.</source>
        <translation>Wait for the server&apos;s answer.</translation>
    </message>
    <message id="help.storno.step4">
        <source>Ridai i soldi solo quando lo dico.</source>
        <translation>Give cash back only when I say so.</translation>
    </message>
    <message id="help.storno.step5">
        <source>Fai firmare il foglio al cliente.</source>
        <translation>Have the customer sign the slip.</translation>
    </message>
    <message id="help.training.call">
        <source>Non trovi il tasto? Chiedi al titolare.</source>
        <translation>No such button? Ask the owner.</translation>
    </message>
    <message id="help.training.question">
        <source>voglio fare pratica?</source>
        <translation>I want to practise?</translation>
    </message>
    <message id="help.training.step1">
        <source>In Aiuto premi Allenamento.</source>
        <translation>Press Training in the help.</translation>
    </message>
    <message id="help.training.step2">
        <source>I soldi sono finti, i fogli dicono PROVA.</source>
        <translation>The money is pretended, papers say PROVA.</translation>
    </message>
    <message id="help.training.step3">
        <source>I codici di prova te li do io.</source>
        <translation>I give you the codes to try.</translation>
    </message>
    <message id="help.training.step4">
        <source>Per tornare premi Fine allenamento.</source>
        <translation>To come back press End of training.</translation>
    </message>
    <message id="help.twice.call">
        <source>Non ti è chiaro? Chiama l’assistenza.</source>
        <translation>Not sure? Call support.</translation>
    </message>
    <message id="help.twice.question">
        <source>temo di averla fatta due volte?</source>
        <translation>I fear I did it twice?</translation>
    </message>
    <message id="help.twice.step1">
        <source>Non ridare soldi: guarda prima.</source>
        <translation>Do not refund: look first.</translation>
    </message>
    <message id="help.twice.step2">
        <source>Apri Operazioni e scrivi gli ultimi segni.</source>
        <translation>Open Operations, type the code&apos;s last signs.</translation>
    </message>
    <message id="help.twice.step3">
        <source>Una riga sola? È fatta una volta.</source>
        <translation>One row only? It was done once.</translation>
    </message>
    <message id="help.twice.step4">
        <source>Due righe? Chiedi al cliente, poi storna.</source>
        <translation>Two rows? Ask the customer, then reverse.</translation>
    </message>
    <message id="help.wants_cash.call">
        <source>Insiste? Chiama l’assistenza, soldi in cassa.</source>
        <translation>They insist? Call support, cash in the drawer.</translation>
    </message>
    <message id="help.wants_cash.question">
        <source>il cliente rivuole i soldi?</source>
        <translation>the customer wants the money back?</translation>
    </message>
    <message id="help.wants_cash.step1">
        <source>Non ridare niente prima che lo dica io.</source>
        <translation>Give nothing back before I say so.</translation>
    </message>
    <message id="help.wants_cash.step2">
        <source>In verifica: premi Il cliente rivuole i soldi.</source>
        <translation>Being checked: press Customer wants the cash.</translation>
    </message>
    <message id="help.wants_cash.step3">
        <source>Già fatta: serve lo storno, con il PIN.</source>
        <translation>Already done: a reversal, with the PIN.</translation>
    </message>
    <message id="help.wants_cash.step4">
        <source>Ridai solo quando leggi Ridai al cliente.</source>
        <translation>Give back only when I say Give back.</translation>
    </message>
    <message id="help.whom_to_call.call">
        <source>Prima di chiamare, leggi il numero del terminale.</source>
        <translation>Before you call, read the till&apos;s number.</translation>
    </message>
    <message id="help.whom_to_call.question">
        <source>non so chi chiamare?</source>
        <translation>I do not know whom to call?</translation>
    </message>
    <message id="help.whom_to_call.step1">
        <source>Terminale, stampante, lettore: l’assistenza.</source>
        <translation>Till, printer, reader: support.</translation>
    </message>
    <message id="help.whom_to_call.step2">
        <source>Codice o credito: il cliente chiede a SpazioScuola.</source>
        <translation>Code or credit: the customer asks SpazioScuola.</translation>
    </message>
    <message id="help.whom_to_call.step3">
        <source>Rete: chi ti dà la linea.</source>
        <translation>Network: who gives you the line.</translation>
    </message>
    <message id="help.whom_to_call.step4">
        <source>Soldi che mancano: il titolare.</source>
        <translation>Missing money: the owner.</translation>
    </message>
    <message id="help.wrong_amount.call">
        <source>Storno non accettato? Il cliente chiede a SpazioScuola.</source>
        <translation>Reversal refused? The customer asks SpazioScuola.</translation>
    </message>
    <message id="help.wrong_amount.question">
        <source>ho sbagliato l’importo?</source>
        <translation>I got the amount wrong?</translation>
    </message>
    <message id="help.wrong_amount.step1">
        <source>Prima di incassare: premi Cambia importo.</source>
        <translation>Before collecting: press Change the amount.</translation>
    </message>
    <message id="help.wrong_amount.step2">
        <source>Dopo la conferma la ricarica resta.</source>
        <translation>Once confirmed, the recharge stands.</translation>
    </message>
    <message id="help.wrong_amount.step3">
        <source>Troppo poco? Fanne un’altra per la differenza.</source>
        <translation>Too little? Do another for the rest.</translation>
    </message>
    <message id="help.wrong_amount.step4">
        <source>Troppo? Serve lo storno, con il PIN.</source>
        <translation>Too much? A reversal, with the PIN.</translation>
    </message>
    <message id="help_words.camera_still">
        <source>fotocamera telecamera webcam nera vetro</source>
        <translation>camera webcam black glass</translation>
    </message>
    <message id="help_words.change">
        <source>resto banconota spiccioli</source>
        <translation>change banknote coins</translation>
    </message>
    <message id="help_words.code_unread">
        <source>codice QR legge leggere illeggibile riflesso telefono scuro schermo rotto luce luminosità sfocato graffiato</source>
        <translation>code QR read unreadable reflection glare phone dark screen broken light blurred scratched</translation>
    </message>
    <message id="help_words.cover_open">
        <source>coperchio sportello aperto aperta chiudere scatto</source>
        <translation>lid cover open close click</translation>
    </message>
    <message id="help_words.difference">
        <source>differenza torna ammanco manca mancano ricontare</source>
        <translation>difference agree missing short recount</translation>
    </message>
    <message id="help_words.end_of_day">
        <source>fine giornata chiusura chiudere sera turno</source>
        <translation>end day closure close evening shift</translation>
    </message>
    <message id="help_words.float">
        <source>fondo monete entrata uscita prelievo versamento banca</source>
        <translation>float coins deposit withdrawal bank</translation>
    </message>
    <message id="help_words.health_card">
        <source>tessera sanitaria fiscale</source>
        <translation>health card fiscal</translation>
    </message>
    <message id="help_words.in_doubt">
        <source>verifica attesa dubbio sospesa promemoria esito</source>
        <translation>verification checked checking waiting doubt pending reminder outcome</translation>
    </message>
    <message id="help_words.look">
        <source>lingua lettere grandi caratteri tedesco sloveno francese inglese contrasto colori mancino</source>
        <translation>language letters large characters german slovene french italian contrast colours left-handed</translation>
    </message>
    <message id="help_words.maybe_out">
        <source>forse uscita uscito foglio scontrino strappato tagliato intero</source>
        <translation>maybe came out paper receipt torn cut whole</translation>
    </message>
    <message id="help_words.no_network">
        <source>rete internet linea wifi router connessione server</source>
        <translation>network internet line wifi router connection server</translation>
    </message>
    <message id="help_words.not_printing">
        <source>stampante stampa ferma spenta inceppata taglierina bloccata lampeggia cavo</source>
        <translation>printer print stuck off jammed cutter blinking cable</translation>
    </message>
    <message id="help_words.notice">
        <source>avviso pagoPA bollettino multa tributi</source>
        <translation>notice pagoPA bill fine taxes</translation>
    </message>
    <message id="help_words.old_receipt">
        <source>ricevuta vecchia ristampa ristampare duplicato copia persa sbiadita</source>
        <translation>receipt old reprint duplicate copy lost faded</translation>
    </message>
    <message id="help_words.paper_out">
        <source>carta finita finisce rotolo rullo esaurita cambiare</source>
        <translation>paper out roll empty change</translation>
    </message>
    <message id="help_words.pin">
        <source>PIN dimenticato bloccato tentativi password</source>
        <translation>PIN forgotten locked tries password</translation>
    </message>
    <message id="help_words.power_cut">
        <source>corrente mancata blackout elettricità riaccendere</source>
        <translation>power cut blackout electricity switch</translation>
    </message>
    <message id="help_words.reader_mute">
        <source>lettore muto pistola scanner bip</source>
        <translation>reader mute gun scanner beep</translation>
    </message>
    <message id="help_words.refused">
        <source>rifiutata rifiuto respinta motivo</source>
        <translation>refused refusal rejected reason</translation>
    </message>
    <message id="help_words.several_codes">
        <source>due codici più figli fratelli insieme</source>
        <translation>two codes several children siblings together</translation>
    </message>
    <message id="help_words.stopped">
        <source>fermo terminale riavvia riavviare guasto rosso</source>
        <translation>stopped till restart crash red</translation>
    </message>
    <message id="help_words.storno">
        <source>storno stornare annullare togliere firma</source>
        <translation>reversal reverse storno cancel sign</translation>
    </message>
    <message id="help_words.training">
        <source>allenamento pratica prova imparare finti esercizio</source>
        <translation>training practice practise learn pretended exercise</translation>
    </message>
    <message id="help_words.twice">
        <source>doppia doppio due volte ripetuta</source>
        <translation>double twice repeated again</translation>
    </message>
    <message id="help_words.wants_cash">
        <source>rivuole soldi indietro rimborso restituire ripensato ridare</source>
        <translation>wants money back refund return</translation>
    </message>
    <message id="help_words.whom_to_call">
        <source>chiamare chiamo assistenza telefono aiuto numero</source>
        <translation>call whom support telephone help number</translation>
    </message>
    <message id="help_words.wrong_amount">
        <source>sbagliato sbaglio importo somma cifra troppo</source>
        <translation>wrong mistake amount sum figure</translation>
    </message>
    <message id="hint.glare">
        <source>Riflesso: inclina un po’ il codice</source>
        <translation>Glare: tilt the code a little</translation>
    </message>
    <message id="hint.hold_still">
        <source>Tienilo fermo un momento</source>
        <translation>Hold it still for a moment</translation>
    </message>
    <message id="hint.too_close">
        <source>Allontana un po’ il codice</source>
        <translation>Move the code back a little</translation>
    </message>
    <message id="hint.too_dark">
        <source>Poca luce: illumina il codice</source>
        <translation>Too dark: light up the code</translation>
    </message>
    <message id="hint.too_far">
        <source>Avvicina il codice</source>
        <translation>Bring the code closer</translation>
    </message>
    <message id="history.abandoned">
        <source>Vendita lasciata: nessun soldo preso</source>
        <translation>Sale left: no money taken</translation>
    </message>
    <message id="history.archived">
        <source>I passaggi sono in archivio.</source>
        <translation>Its steps are in the archive.</translation>
    </message>
    <message id="history.asked" numerus="yes">
        <source>Chiesto al server {count} volte: nessuna risposta</source>
        <translation>
            <numerusform>Asked the server: no answer</numerusform>
            <numerusform>Asked the server {count} times: no answer</numerusform>
        </translation>
    </message>
    <message id="history.code">
        <source>Codice …{tail}</source>
        <translation>Code …{tail}</translation>
    </message>
    <message id="history.collected">
        <source>Presi {total}</source>
        <translation>Took {total}</translation>
    </message>
    <message id="history.collected_of">
        <source>Presi {total}: ti ha dato {received}</source>
        <translation>Took {total}: was handed {received}</translation>
    </message>
    <message id="history.confirmed">
        <source>Il server dice: fatta</source>
        <translation>The server says: done</translation>
    </message>
    <message id="history.conflicted">
        <source>Il server ha dato due risposte diverse</source>
        <translation>The server gave two different answers</translation>
    </message>
    <message id="history.copy.not_sent">
        <source>Duplicato non uscito</source>
        <translation>Duplicate did not come out</translation>
    </message>
    <message id="history.copy.out">
        <source>Duplicato uscito</source>
        <translation>Duplicate came out</translation>
    </message>
    <message id="history.copy.said">
        <source>Duplicato uscito, visto da te</source>
        <translation>Duplicate came out, you saw it</translation>
    </message>
    <message id="history.copy.sent">
        <source>Duplicato mandato in stampa</source>
        <translation>Duplicate sent to the printer</translation>
    </message>
    <message id="history.copy.unknown">
        <source>Duplicato forse uscito</source>
        <translation>Duplicate may have come out</translation>
    </message>
    <message id="history.down">
        <source>Dopo</source>
        <translation>After</translation>
    </message>
    <message id="history.loading">
        <source>Guardo nel registro…</source>
        <translation>Looking in the journal…</translation>
    </message>
    <message id="history.operator">
        <source>Op. {operator}</source>
        <translation>By op. {operator}</translation>
    </message>
    <message id="history.position">
        <source>Passi {first}–{last} di {count}</source>
        <translation>Steps {first}–{last} of {count}</translation>
    </message>
    <message id="history.pre.not_sent">
        <source>Pre-scontrino non uscito</source>
        <translation>Pre-receipt did not come out</translation>
    </message>
    <message id="history.pre.out">
        <source>Pre-scontrino uscito</source>
        <translation>Pre-receipt came out</translation>
    </message>
    <message id="history.pre.said">
        <source>Pre-scontrino uscito, visto da te</source>
        <translation>Pre-receipt came out, you saw it</translation>
    </message>
    <message id="history.pre.sent">
        <source>Pre-scontrino mandato in stampa</source>
        <translation>Pre-receipt sent to the printer</translation>
    </message>
    <message id="history.pre.unknown">
        <source>Pre-scontrino forse uscito</source>
        <translation>Pre-receipt may have come out</translation>
    </message>
    <message id="history.quoted">
        <source>Codice letto, prezzo {total}</source>
        <translation>Code read, price {total}</translation>
    </message>
    <message id="history.receipt.not_sent">
        <source>Ricevuta non uscita</source>
        <translation>Receipt did not come out</translation>
    </message>
    <message id="history.receipt.out">
        <source>Ricevuta uscita</source>
        <translation>Receipt came out</translation>
    </message>
    <message id="history.receipt.said">
        <source>Ricevuta uscita, vista da te</source>
        <translation>Receipt came out, you saw it</translation>
    </message>
    <message id="history.receipt.sent">
        <source>Ricevuta mandata in stampa</source>
        <translation>Receipt sent to the printer</translation>
    </message>
    <message id="history.receipt.unknown">
        <source>Ricevuta forse uscita</source>
        <translation>Receipt may have come out</translation>
    </message>
    <message id="history.reconciled.CONFIRMED">
        <source>Ripresa dal server: fatta</source>
        <translation>Told by the server: done</translation>
    </message>
    <message id="history.reconciled.REFUSED">
        <source>Ripresa dal server: rifiutata</source>
        <translation>Told by the server: refused</translation>
    </message>
    <message id="history.reconciled.REVERSED">
        <source>Ripresa dal server: stornata</source>
        <translation>Told by the server: reversed</translation>
    </message>
    <message id="history.reconciled.REVERSE_REFUSED">
        <source>Ripresa dal server: storno non accettato</source>
        <translation>Told by the server: reversal refused</translation>
    </message>
    <message id="history.reconciled.VOIDED">
        <source>Ripresa dal server: annullata</source>
        <translation>Told by the server: called off</translation>
    </message>
    <message id="history.refused">
        <source>Il server dice: rifiutata</source>
        <translation>The server says: refused</translation>
    </message>
    <message id="history.returned">
        <source>Ridati al cliente {total}</source>
        <translation>Gave back {total}</translation>
    </message>
    <message id="history.reversal_refused">
        <source>Il server non accetta lo storno</source>
        <translation>The server refuses the reversal</translation>
    </message>
    <message id="history.reverse">
        <source>Storno chiesto con il PIN</source>
        <translation>Reversal asked with the PIN</translation>
    </message>
    <message id="history.reversed">
        <source>Il server dice: stornata</source>
        <translation>The server says: reversed</translation>
    </message>
    <message id="history.title">
        <source>Operazione {number}</source>
        <translation>Operation {number}</translation>
    </message>
    <message id="history.up">
        <source>Prima</source>
        <translation>Before</translation>
    </message>
    <message id="history.void">
        <source>Il cliente rivuole i soldi</source>
        <translation>The customer wants the money back</translation>
    </message>
    <message id="history.voided">
        <source>Il server dice: annullata</source>
        <translation>The server says: called off</translation>
    </message>
    <message id="idle.advice">
        <source>Sul telefono o sul foglio del cliente. Va bene anche il lettore.</source>
        <translation>On the customer’s phone or paper. The reader works too.</translation>
    </message>
    <message id="idle.advice_reader">
        <source>Dal telefono o dal foglio del cliente.</source>
        <translation>From the customer’s phone or paper.</translation>
    </message>
    <message id="idle.operations">
        <source>Operazioni</source>
        <translation>Operations</translation>
    </message>
    <message id="idle.pick">
        <source>Cerca in una foto</source>
        <translation>Search a picture</translation>
    </message>
    <message id="idle.primary">
        <source>Scrivi il codice a mano</source>
        <translation>Type the code by hand</translation>
    </message>
    <message id="idle.question">
        <source>Inquadra il codice QR</source>
        <translation>Show the QR code</translation>
    </message>
    <message id="idle.question_reader">
        <source>Passa il codice sul lettore</source>
        <translation>Scan the code with the reader</translation>
    </message>
    <message id="idle.study">
        <source>Scatta e cerca</source>
        <translation>Snap and search</translation>
    </message>
    <message id="in_doubt.call">
        <source>Chiama l’assistenza. Codice {code}.</source>
        <translation>Call support. Code {code}.</translation>
    </message>
    <message id="in_doubt.next_try">
        <source>Ricontrollo da solo tra {wait}, alle {at}.</source>
        <translation>I check again by myself in {wait}, at {at}.</translation>
    </message>
    <message id="in_doubt.no_redo">
        <source>Non rifare la ricarica</source>
        <translation>Do not recharge again</translation>
    </message>
    <message id="in_doubt.no_redo_why">
        <source>Potrebbe essere già riuscita.</source>
        <translation>It may have worked already.</translation>
    </message>
    <message id="in_doubt.no_refund">
        <source>Non ridare i soldi</source>
        <translation>Do not give the cash back</translation>
    </message>
    <message id="in_doubt.no_refund_why">
        <source>I {total} restano in cassa.</source>
        <translation>{total} stay in the drawer.</translation>
    </message>
    <message id="in_doubt.sentence">
        <source>Il server non ha ancora risposto.</source>
        <translation>The server has not answered yet.</translation>
    </message>
    <message id="in_doubt.slip">
        <source>Dai il promemoria al cliente</source>
        <translation>Give the customer the slip</translation>
    </message>
    <message id="in_doubt.slip_again">
        <source>Ristampa il promemoria</source>
        <translation>Print the slip again</translation>
    </message>
    <message id="in_doubt.slip_print">
        <source>Stampa il promemoria</source>
        <translation>Print the slip</translation>
    </message>
    <message id="in_doubt.slip_why">
        <source>Quando torna, passa il QR del promemoria.</source>
        <translation>When they come back, scan its QR.</translation>
    </message>
    <message id="in_doubt.title">
        <source>In verifica</source>
        <translation>Being checked</translation>
    </message>
    <message id="in_doubt.too_long">
        <source>In verifica da molto</source>
        <translation>Being checked for long</translation>
    </message>
    <message id="in_doubt.try_now">
        <source>Chiedi ora</source>
        <translation>Ask now</translation>
    </message>
    <message id="in_doubt.trying">
        <source>Sto chiedendo al server adesso.</source>
        <translation>I am asking the server now.</translation>
    </message>
    <message id="in_doubt.void">
        <source>Il cliente rivuole i soldi</source>
        <translation>Customer wants the cash</translation>
    </message>
    <message id="key.backspace">
        <source>Cancella l’ultimo segno</source>
        <translation>Erase the last sign</translation>
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
        <translation>What the camera sees</translation>
    </message>
    <message id="lens.primary">
        <source>Torna ai dispositivi</source>
        <translation>Back to the devices</translation>
    </message>
    <message id="licences.door">
        <source>Licenze</source>
        <translation>Licences</translation>
    </message>
    <message id="licences.heading">
        <source>Licenze</source>
        <translation>Licences</translation>
    </message>
    <message id="licences.looking">
        <source>Cerco…</source>
        <translation>Looking…</translation>
    </message>
    <message id="licences.page">
        <source>Pagina {page} di {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message id="licences.primary">
        <source>Torna indietro</source>
        <translation>Back</translation>
    </message>
    <message id="lock.door">
        <source>Blocca</source>
        <translation>Lock</translation>
    </message>
    <message id="money.as_it_was">
        <source>La vendita resta com’è.</source>
        <translation>The sale stays as it is.</translation>
    </message>
    <message id="money.not_moved">
        <source>Nessun soldo si è mosso.</source>
        <translation>No money has moved.</translation>
    </message>
    <message id="money.stays">
        <source>La ricarica resta. I soldi restano in cassa.</source>
        <translation>The recharge stays. The cash stays in the till.</translation>
    </message>
    <message id="money.unknown">
        <source>Forse dei soldi si sono mossi: non ridarli.</source>
        <translation>Perhaps money has moved: give none back.</translation>
    </message>
    <message id="next.primary">
        <source>Prossimo cliente</source>
        <translation>Next customer</translation>
    </message>
    <message id="next_step.abandoned">
        <source>Nessun soldo è stato preso.</source>
        <translation>No cash was taken.</translation>
    </message>
    <message id="next_step.done">
        <source>La copia è un duplicato. Lo storno vuole il PIN.</source>
        <translation>The copy is a duplicate. A reversal takes the PIN.</translation>
    </message>
    <message id="next_step.give_back">
        <source>Ridai i soldi al cliente.</source>
        <translation>Give the cash back to the customer.</translation>
    </message>
    <message id="next_step.given_back">
        <source>I soldi sono tornati al cliente.</source>
        <translation>The customer has the cash back.</translation>
    </message>
    <message id="next_step.in_doubt">
        <source>I soldi restano in cassa. Chiedo al server.</source>
        <translation>The cash stays in the drawer. I ask the server.</translation>
    </message>
    <message id="next_step.offer">
        <source>C’è solo il pre-scontrino. Soldi presi o no?</source>
        <translation>There is only the pre-receipt. Cash taken or not?</translation>
    </message>
    <message id="next_step.receipt">
        <source>Manca la ricevuta al cliente.</source>
        <translation>The customer has no receipt yet.</translation>
    </message>
    <message id="not_reversed.otherwise">
        <source>Il server non accetta lo storno.</source>
        <translation>The server does not accept the reversal.</translation>
    </message>
    <message id="not_reversed.sentence">
        <source>La ricarica resta.</source>
        <translation>The recharge stands.</translation>
    </message>
    <message id="not_reversed.stays">
        <source>I {total} restano in cassa.</source>
        <translation>The {total} stay in the drawer.</translation>
    </message>
    <message id="not_reversed.title">
        <source>Storno rifiutato</source>
        <translation>Reversal refused</translation>
    </message>
    <message id="offer.advice">
        <source>Fagli vedere il pre-scontrino. Prendi i soldi, dai il resto.</source>
        <translation>Show the pre-receipt, take the cash, give the change.</translation>
    </message>
    <message id="offer.change">
        <source>Resto</source>
        <translation>Change</translation>
    </message>
    <message id="offer.change_amount">
        <source>Cambia importo</source>
        <translation>Change the amount</translation>
    </message>
    <message id="offer.exact">
        <source>Giusti</source>
        <translation>Exact</translation>
    </message>
    <message id="offer.held.primary">
        <source>La stampa riprende da sola</source>
        <translation>Printing goes on by itself</translation>
    </message>
    <message id="offer.held.question">
        <source>La stampante ha bisogno di te</source>
        <translation>The printer needs you</translation>
    </message>
    <message id="offer.missing">
        <source>Mancano {amount}</source>
        <translation>{amount} missing</translation>
    </message>
    <message id="offer.no_change">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="offer.no_server">
        <source>Attendi il collegamento al server</source>
        <translation>Wait for the server</translation>
    </message>
    <message id="offer.not_sent.primary">
        <source>Riprova a stampare</source>
        <translation>Print again</translation>
    </message>
    <message id="offer.not_sent.question">
        <source>Il pre-scontrino non è uscito</source>
        <translation>No pre-receipt came out</translation>
    </message>
    <message id="offer.nothing_taken">
        <source>Non prendere ancora i soldi.</source>
        <translation>Do not take the cash yet.</translation>
    </message>
    <message id="offer.price_expired">
        <source>Il prezzo è scaduto. Ne chiedo uno nuovo.</source>
        <translation>The price ran out. I ask a new one.</translation>
    </message>
    <message id="offer.primary">
        <source>Incassa e conferma</source>
        <translation>Collect and confirm</translation>
    </message>
    <message id="offer.printing.primary">
        <source>Attendi il pre-scontrino</source>
        <translation>Wait for the pre-receipt</translation>
    </message>
    <message id="offer.printing.question">
        <source>Sto stampando il pre-scontrino…</source>
        <translation>Printing the pre-receipt…</translation>
    </message>
    <message id="offer.question">
        <source>Il cliente conferma?</source>
        <translation>Does the customer agree?</translation>
    </message>
    <message id="offer.received">
        <source>Ti dà {amount}</source>
        <translation>Cash given {amount}</translation>
    </message>
    <message id="offer.received_optional">
        <source>Ti dà (facoltativo, per il resto)</source>
        <translation>Cash given (optional, for the change)</translation>
    </message>
    <message id="offer.still_missing">
        <source>Mancano</source>
        <translation>Missing</translation>
    </message>
    <message id="offer.total">
        <source>Totale da incassare</source>
        <translation>Total to collect</translation>
    </message>
    <message id="offer.unknown.advice">
        <source>Guarda la stampante. Io non lo so.</source>
        <translation>Look at the printer. I cannot tell.</translation>
    </message>
    <message id="offer.unknown.no">
        <source>No, ristampa</source>
        <translation>No, print again</translation>
    </message>
    <message id="offer.unknown.question">
        <source>È uscito il pre-scontrino intero?</source>
        <translation>Did the whole pre-receipt come out?</translation>
    </message>
    <message id="offer.unknown.yes">
        <source>Sì, è uscito intero</source>
        <translation>Yes, all of it</translation>
    </message>
    <message id="on_paper.copies" numerus="yes">
        <source>Ricevuta, {count} copie</source>
        <translation>
            <numerusform>Receipt, one copy</numerusform>
            <numerusform>Receipt, {count} copies</numerusform>
        </translation>
    </message>
    <message id="on_paper.due">
        <source>Ricevuta da stampare</source>
        <translation>Receipt to print</translation>
    </message>
    <message id="on_paper.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="on_paper.pre">
        <source>Pre-scontrino</source>
        <translation>Pre-receipt</translation>
    </message>
    <message id="on_paper.receipt">
        <source>Ricevuta uscita</source>
        <translation>Receipt is out</translation>
    </message>
    <message id="on_paper.unknown">
        <source>Ricevuta: forse uscita</source>
        <translation>Receipt: perhaps out</translation>
    </message>
    <message id="operations.any_end">
        <source>Ogni esito</source>
        <translation>Any outcome</translation>
    </message>
    <message id="operations.at">
        <source>Ora</source>
        <translation>Time</translation>
    </message>
    <message id="operations.by_paper">
        <source>QR del foglio</source>
        <translation>The paper’s QR</translation>
    </message>
    <message id="operations.copy">
        <source>Ristampa come duplicato</source>
        <translation>Print again as a duplicate</translation>
    </message>
    <message id="operations.earlier">
        <source>Giorni prima</source>
        <translation>Earlier days</translation>
    </message>
    <message id="operations.end.done">
        <source>Fatte</source>
        <translation>Done</translation>
    </message>
    <message id="operations.end.given_back">
        <source>Rifiutate</source>
        <translation>Refused</translation>
    </message>
    <message id="operations.end.reversed">
        <source>Stornate</source>
        <translation>Reversed</translation>
    </message>
    <message id="operations.finish">
        <source>Vai a finirla</source>
        <translation>Go and finish it</translation>
    </message>
    <message id="operations.newer">
        <source>Più nuove</source>
        <translation>Newer</translation>
    </message>
    <message id="operations.none">
        <source>Non trovo niente. Cancella e riprova.</source>
        <translation>I find nothing. Erase and try again.</translation>
    </message>
    <message id="operations.nothing_chosen">
        <source>Scegli un’operazione</source>
        <translation>Choose an operation</translation>
    </message>
    <message id="operations.nothing_to_do">
        <source>Qui non c’è niente da fare</source>
        <translation>There is nothing to do here</translation>
    </message>
    <message id="operations.number">
        <source>Numero</source>
        <translation>Number</translation>
    </message>
    <message id="operations.older">
        <source>Più vecchie</source>
        <translation>Older</translation>
    </message>
    <message id="operations.open">
        <source>Da finire {count}</source>
        <translation>Unfinished {count}</translation>
    </message>
    <message id="operations.open_row">
        <source>Vedi com’è andata</source>
        <translation>See what happened</translation>
    </message>
    <message id="operations.outcome">
        <source>Esito</source>
        <translation>Outcome</translation>
    </message>
    <message id="operations.paper">
        <source>Su carta</source>
        <translation>On paper</translation>
    </message>
    <message id="operations.placeholder">
        <source>Numero, importo, o passa il QR</source>
        <oldsource>Numero, ultimi segni, importo, o passa il QR</oldsource>
        <translation>Number, sum, or show the QR</translation>
    </message>
    <message id="operations.position">
        <source>{at} di {count}</source>
        <translation>{at} of {count}</translation>
    </message>
    <message id="operations.reprint">
        <source>Ristampa</source>
        <translation>Reprint</translation>
    </message>
    <message id="operations.reverse">
        <source>Storna…</source>
        <translation>Reverse…</translation>
    </message>
    <message id="operations.title">
        <source>Operazioni</source>
        <translation>Operations</translation>
    </message>
    <message id="operations.today">
        <source>Oggi {count}</source>
        <translation>Today {count}</translation>
    </message>
    <message id="operations.total">
        <source>Totale</source>
        <translation>Total</translation>
    </message>
    <message id="operators.activate">
        <source>Lavora di nuovo qui</source>
        <translation>Works here again</translation>
    </message>
    <message id="operators.add">
        <source>Aggiungi un operatore</source>
        <translation>Add an operator</translation>
    </message>
    <message id="operators.barred">
        <source>{name} ha sbagliato il PIN troppe volte.</source>
        <translation>{name} typed a wrong PIN too often.</translation>
    </message>
    <message id="operators.change">
        <source>Nome e ruolo</source>
        <translation>Name and role</translation>
    </message>
    <message id="operators.choose">
        <source>Scegli chi vuoi cambiare.</source>
        <translation>Choose whom to change.</translation>
    </message>
    <message id="operators.deactivate">
        <source>Non lavora più qui</source>
        <translation>Has left</translation>
    </message>
    <message id="operators.enter">
        <source>Entra</source>
        <translation>Go in</translation>
    </message>
    <message id="operators.forgive">
        <source>Fallo riprovare</source>
        <translation>Let them try again</translation>
    </message>
    <message id="operators.heading">
        <source>Operatori</source>
        <translation>Operators</translation>
    </message>
    <message id="operators.keep">
        <source>Salva</source>
        <translation>Save</translation>
    </message>
    <message id="operators.left">
        <source>Non lavora più qui</source>
        <translation>Has left</translation>
    </message>
    <message id="operators.name">
        <source>Nome o numero</source>
        <translation>Name or number</translation>
    </message>
    <message id="operators.name_first">
        <source>Scrivi il nome</source>
        <translation>Write the name</translation>
    </message>
    <message id="operators.new">
        <source>Nuovo operatore</source>
        <translation>New operator</translation>
    </message>
    <message id="operators.new_pin">
        <source>Nuovo PIN</source>
        <translation>New PIN</translation>
    </message>
    <message id="operators.new_pin_of">
        <source>Nuovo PIN di {name}</source>
        <translation>New PIN of {name}</translation>
    </message>
    <message id="operators.not_allowed">
        <source>Tocca a un altro operatore</source>
        <translation>Another operator has to do this</translation>
    </message>
    <message id="operators.not_kept">
        <source>Non si è salvato niente. Riprova, o chiama l’assistenza.</source>
        <translation>Nothing was saved. Try again, or call support.</translation>
    </message>
    <message id="operators.objection.name_taken">
        <source>Questo nome c’è già. Scrivine un altro.</source>
        <translation>That name is taken. Write another one.</translation>
    </message>
    <message id="operators.objection.name_wrong">
        <source>Questo nome non va bene. Scrivine un altro.</source>
        <translation>That is no name. Write another one.</translation>
    </message>
    <message id="operators.objection.no_owner">
        <source>Un titolare deve restare.</source>
        <translation>One owner has to stay.</translation>
    </message>
    <message id="operators.objection.too_many">
        <source>Gli operatori sono già nove. Prima togline uno.</source>
        <translation>There are nine operators already. Take one out first.</translation>
    </message>
    <message id="operators.on_papers">
        <source>{name} è l’operatore {number} sui rapporti.</source>
        <translation>{name} is operator {number} on reports.</translation>
    </message>
    <message id="operators.page_down">
        <source>Successivi</source>
        <translation>Later</translation>
    </message>
    <message id="operators.page_up">
        <source>Precedenti</source>
        <translation>Earlier</translation>
    </message>
    <message id="operators.pin_again">
        <source>Avanti: scrivilo di nuovo</source>
        <translation>On: type it again</translation>
    </message>
    <message id="operators.pins_differ">
        <source>I due PIN sono diversi. Ricomincia.</source>
        <translation>The two PINs differ. Begin again.</translation>
    </message>
    <message id="operators.rename">
        <source>Nome e ruolo</source>
        <translation>Name and role</translation>
    </message>
    <message id="operators.role.operator">
        <source>Operatore</source>
        <translation>Operator</translation>
    </message>
    <message id="operators.role.owner">
        <source>Titolare</source>
        <translation>Owner</translation>
    </message>
    <message id="operators.role.technician">
        <source>Tecnico</source>
        <translation>Technician</translation>
    </message>
    <message id="operators.to_pin">
        <source>Avanti: il PIN</source>
        <translation>On to the PIN</translation>
    </message>
    <message id="operators.type_again">
        <source>Scrivilo ancora una volta.</source>
        <translation>Type it once more.</translation>
    </message>
    <message id="outcome.abandoned">
        <source>Lasciata</source>
        <translation>Given up</translation>
    </message>
    <message id="outcome.done">
        <source>Fatta</source>
        <translation>Done</translation>
    </message>
    <message id="outcome.frozen">
        <source>Chiama l’assistenza</source>
        <translation>Call support</translation>
    </message>
    <message id="outcome.in_doubt">
        <source>In verifica</source>
        <translation>Being checked</translation>
    </message>
    <message id="outcome.not_reversed">
        <source>Fatta, non stornata</source>
        <translation>Done, not reversed</translation>
    </message>
    <message id="outcome.offered">
        <source>Non finita</source>
        <translation>Unfinished</translation>
    </message>
    <message id="outcome.refused">
        <source>Rifiutata</source>
        <translation>Refused</translation>
    </message>
    <message id="outcome.refused_owing">
        <source>Rifiutata, da ridare</source>
        <translation>Refused, cash owed</translation>
    </message>
    <message id="outcome.reversed">
        <source>Stornata</source>
        <translation>Reversed</translation>
    </message>
    <message id="outcome.reversed_owing">
        <source>Stornata, da ridare</source>
        <translation>Reversed, cash owed</translation>
    </message>
    <message id="outcome.reversing">
        <source>Storno in verifica</source>
        <translation>Reversal being checked</translation>
    </message>
    <message id="outcome.voided">
        <source>Annullata</source>
        <translation>Voided</translation>
    </message>
    <message id="outcome.voided_owing">
        <source>Annullata, da ridare</source>
        <translation>Voided, cash owed</translation>
    </message>
    <message id="outcome.voiding">
        <source>Annullo in verifica</source>
        <translation>Void being checked</translation>
    </message>
    <message id="overlay.abandon.other">
        <source>No, annulla</source>
        <translation>No, cancel</translation>
    </message>
    <message id="overlay.abandon.question">
        <source>Hai già preso dei soldi?</source>
        <translation>Have you taken any cash?</translation>
    </message>
    <message id="overlay.abandon.sentence">
        <source>Se li hai presi, torna indietro e ridalli.</source>
        <translation>If you have, go back and return it.</translation>
    </message>
    <message id="overlay.abandon_found.other">
        <source>Sicuro, non li ho</source>
        <translation>Sure, I do not</translation>
    </message>
    <message id="overlay.abandon_found.question">
        <source>Sicuro di non avere {total}?</source>
        <translation>Sure you do not have {total}?</translation>
    </message>
    <message id="overlay.abandon_found.sentence">
        <source>La vendita si chiude. Non si ricarica niente.</source>
        <translation>The sale ends. Nothing is recharged.</translation>
    </message>
    <message id="overlay.back">
        <source>Torna indietro</source>
        <translation>Go back</translation>
    </message>
    <message id="overlay.close.other">
        <source>Chiudi lo stesso</source>
        <translation>Close anyway</translation>
    </message>
    <message id="overlay.close.question">
        <source>Aspetto ancora una risposta</source>
        <translation>I still wait for an answer</translation>
    </message>
    <message id="overlay.close.sentence">
        <source>I soldi restano in cassa. Alla riaccensione richiedo da solo.</source>
        <translation>The cash stays in the drawer. At the next start I ask again.</translation>
    </message>
    <message id="overlay.repeat.other">
        <source>Sì, un’altra ricarica</source>
        <translation>Yes, another recharge</translation>
    </message>
    <message id="overlay.repeat.question">
        <source>Già ricaricato {amount} {ago}</source>
        <translation>Already recharged {amount} {ago}</translation>
    </message>
    <message id="overlay.repeat.safe">
        <source>No, torna indietro</source>
        <translation>No, go back</translation>
    </message>
    <message id="overlay.repeat.sentence">
        <source>Stesso codice, ricevuta {number}. Ne vuole un’altra?</source>
        <translation>Same code, receipt {number}. Is another one wanted?</translation>
    </message>
    <message id="overlay.reverse.other">
        <source>Sì, scrivo il PIN</source>
        <translation>Yes, I type the PIN</translation>
    </message>
    <message id="overlay.reverse.question">
        <source>Togli la ricarica e ridai {total}?</source>
        <translation>Take the recharge back and return {total}?</translation>
    </message>
    <message id="overlay.reverse.sentence">
        <source>Serve il PIN. Ridai i soldi solo quando lo dico.</source>
        <translation>It takes the PIN. Return the cash only when told.</translation>
    </message>
    <message id="overlay.void.other">
        <source>Sì, chiedi di annullare</source>
        <translation>Yes, ask to take it back</translation>
    </message>
    <message id="overlay.void.question">
        <source>Il cliente rivuole i {total}?</source>
        <translation>Does the customer want {total} back?</translation>
    </message>
    <message id="overlay.void.sentence">
        <source>Chiedo al server di annullare. Ridai solo quando lo dico.</source>
        <translation>I ask the server. Give back only when told.</translation>
    </message>
    <message id="paper.amount">
        <source>Ricarica</source>
        <translation>Recharge</translation>
    </message>
    <message id="paper.authorisation">
        <source>Autorizzazione</source>
        <translation>Authorisation</translation>
    </message>
    <message id="paper.cash">
        <source>CONTANTI</source>
        <translation>CASH</translation>
    </message>
    <message id="paper.change">
        <source>Resto</source>
        <translation>Change</translation>
    </message>
    <message id="paper.code">
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message id="paper.creditor">
        <source>Ente</source>
        <translation>Creditor</translation>
    </message>
    <message id="paper.done">
        <source>ESEGUITA</source>
        <translation>DONE</translation>
    </message>
    <message id="paper.fee">
        <source>Commissione</source>
        <translation>Fee</translation>
    </message>
    <message id="paper.in_doubt.advice">
        <source>La ricarica può essere già riuscita. Non pagare una seconda volta. Torna con questo foglio: avrai la ricevuta oppure i tuoi soldi.</source>
        <translation>The recharge may have succeeded already. Do not pay a second time. Come back with this paper: you will get the receipt or your money.</translation>
    </message>
    <message id="paper.in_doubt.large">
        <source>IN VERIFICA</source>
        <translation>BEING CHECKED</translation>
    </message>
    <message id="paper.in_doubt.paid">
        <source>Pagati in contanti</source>
        <translation>Paid in cash</translation>
    </message>
    <message id="paper.in_doubt.subtitle">
        <source>PAGAMENTO IN VERIFICA</source>
        <translation>PAYMENT BEING CHECKED</translation>
    </message>
    <message id="paper.in_doubt.title">
        <source>PROMEMORIA</source>
        <translation>REMINDER</translation>
    </message>
    <message id="paper.in_words">
        <source>Euro {words}</source>
        <translation>Euro {words}</translation>
    </message>
    <message id="paper.mark.after_restart">
        <source>*** EMESSA DOPO RIAVVIO ***</source>
        <translation>*** ISSUED AFTER A RESTART ***</translation>
    </message>
    <message id="paper.mark.duplicate">
        <source>*** DUPLICATO n. {copy} ***</source>
        <translation>*** DUPLICATE no. {copy} ***</translation>
    </message>
    <message id="paper.mark.pre_copy">
        <source>Ristampa n. {copy}</source>
        <translation>Reprint no. {copy}</translation>
    </message>
    <message id="paper.mark.printed_at">
        <source>Stampato il {when}</source>
        <translation>Printed on {when}</translation>
    </message>
    <message id="paper.mark.reversed">
        <source>STORNATA</source>
        <translation>REVERSED</translation>
    </message>
    <message id="paper.mark.reversed_why">
        <source>Ricarica tolta, soldi resi: questa ricevuta non vale</source>
        <translation>Recharge taken back, cash returned: this receipt is not valid</translation>
    </message>
    <message id="paper.not_done.advice">
        <source>Nessuna ricarica, nessun addebito. Ritira i tuoi soldi alla cassa.</source>
        <translation>No recharge, no charge. Take your money back at the till.</translation>
    </message>
    <message id="paper.not_done.give_back">
        <source>DA RIDARE</source>
        <translation>TO GIVE BACK</translation>
    </message>
    <message id="paper.not_done.reason">
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message id="paper.not_done.recharged">
        <source>Ricaricato</source>
        <translation>Recharged</translation>
    </message>
    <message id="paper.not_done.title">
        <source>OPERAZIONE NON ESEGUITA</source>
        <translation>OPERATION NOT DONE</translation>
    </message>
    <message id="paper.operation">
        <source>Operazione</source>
        <translation>Operation</translation>
    </message>
    <message id="paper.outcome">
        <source>Esito</source>
        <translation>Outcome</translation>
    </message>
    <message id="paper.paid_in">
        <source>Pagato in</source>
        <translation>Paid in</translation>
    </message>
    <message id="paper.practice">
        <source>PROVA - NON VALE</source>
        <translation>TRAINING - NOT VALID</translation>
    </message>
    <message id="paper.pre.check">
        <source>Controlla importo e totale. Se sono giusti, paga alla cassa.</source>
        <translation>Check amount and total. If they are right, pay at the till.</translation>
    </message>
    <message id="paper.pre.not_a_receipt">
        <source>NON VALIDO COME RICEVUTA</source>
        <translation>NOT VALID AS A RECEIPT</translation>
    </message>
    <message id="paper.pre.not_paid">
        <source>Pagamento non ancora eseguito</source>
        <translation>Payment not made yet</translation>
    </message>
    <message id="paper.pre.title">
        <source>PRE-SCONTRINO</source>
        <translation>PRE-RECEIPT</translation>
    </message>
    <message id="paper.provider">
        <source>Servizio di</source>
        <translation>Service of</translation>
    </message>
    <message id="paper.receipt.code">
        <source>Codice di controllo</source>
        <translation>Check code</translation>
    </message>
    <message id="paper.receipt.keep">
        <source>Conserva questa ricevuta per sei anni: vale come prova del pagamento. La carta termica sbiadisce: fanne una copia.</source>
        <translation>Keep this receipt for six years: it is the proof of payment. Thermal paper fades: make a copy.</translation>
    </message>
    <message id="paper.receipt.not_fiscal">
        <source>DOCUMENTO NON FISCALE</source>
        <translation>NOT A FISCAL DOCUMENT</translation>
    </message>
    <message id="paper.receipt.title">
        <source>RICEVUTA DI PAGAMENTO</source>
        <translation>PAYMENT RECEIPT</translation>
    </message>
    <message id="paper.received">
        <source>Ricevuti</source>
        <translation>Received</translation>
    </message>
    <message id="paper.service">
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message id="paper.storno.advice">
        <source>La ricevuta di questa operazione non vale più.</source>
        <translation>The receipt of this operation is no longer valid.</translation>
    </message>
    <message id="paper.storno.fee">
        <source>Commissione resa</source>
        <translation>Fee returned</translation>
    </message>
    <message id="paper.storno.given_back">
        <source>RESI</source>
        <translation>RETURNED</translation>
    </message>
    <message id="paper.storno.given_in">
        <source>Resi in</source>
        <translation>Returned in</translation>
    </message>
    <message id="paper.storno.receipt">
        <source>Ricevuta stornata</source>
        <translation>Reversed receipt</translation>
    </message>
    <message id="paper.storno.signature">
        <source>Firma del cliente, per i soldi ricevuti:</source>
        <translation>Customer’s signature, for the cash received:</translation>
    </message>
    <message id="paper.storno.subtitle">
        <source>RICARICA TOLTA, SOLDI RESI</source>
        <translation>RECHARGE TAKEN BACK, CASH RETURNED</translation>
    </message>
    <message id="paper.storno.taken_back">
        <source>Ricarica tolta</source>
        <translation>Recharge taken back</translation>
    </message>
    <message id="paper.storno.title">
        <source>STORNO</source>
        <translation>REVERSAL</translation>
    </message>
    <message id="paper.total">
        <source>TOTALE</source>
        <translation>TOTAL</translation>
    </message>
    <message id="paper.visit.amounts">
        <source>Ricariche</source>
        <translation>Recharges</translation>
    </message>
    <message id="paper.visit.apart">
        <source>Con ricevuta a parte</source>
        <translation>With a receipt of its own</translation>
    </message>
    <message id="paper.visit.check">
        <source>Controlla gli importi e il totale. Se sono giusti, paga alla cassa.</source>
        <translation>Check the amounts and the total. If they are right, pay at the till.</translation>
    </message>
    <message id="paper.visit.collected">
        <source>Incassati in tutto</source>
        <translation>Collected in all</translation>
    </message>
    <message id="paper.visit.done">
        <source>ESEGUITE</source>
        <translation>DONE</translation>
    </message>
    <message id="paper.visit.fees">
        <source>Commissioni</source>
        <translation>Fees</translation>
    </message>
    <message id="paper.visit.given_back">
        <source>Ridati</source>
        <translation>Given back</translation>
    </message>
    <message id="paper.visit.in_doubt_advice">
        <source>Può essere già riuscita: non pagare una seconda volta. Torna con questo foglio: avrai la ricevuta oppure i tuoi soldi.</source>
        <translation>It may have been done: do not pay a second time. Come back with this paper: you get the receipt or your money.</translation>
    </message>
    <message id="paper.visit.not_done">
        <source>NON ESEGUITA</source>
        <translation>NOT DONE</translation>
    </message>
    <message id="paper.visit.one_of">
        <source>Codice {number} di {count}</source>
        <translation>Code {number} of {count}</translation>
    </message>
    <message id="paper.visit.row_total">
        <source>Totale</source>
        <translation>Total</translation>
    </message>
    <message id="paper.when">
        <source>Data e ora</source>
        <translation>Date and time</translation>
    </message>
    <message id="paper_column.empty">
        <source>Niente in sospeso</source>
        <translation>Nothing pending</translation>
    </message>
    <message id="paper_column.empty_why">
        <source>Lo scontrino si compone qui.</source>
        <translation>The receipt grows here.</translation>
    </message>
    <message id="paper_column.no_paper">
        <source>Nessuna ricevuta</source>
        <translation>No receipt</translation>
    </message>
    <message id="paper_column.no_paper_why">
        <source>Qui non c’è niente da ristampare.</source>
        <translation>There is nothing to print again.</translation>
    </message>
    <message id="paper_column.pending" numerus="yes">
        <source>{count} in sospeso</source>
        <translation>
            <numerusform>One pending</numerusform>
            <numerusform>{count} pending</numerusform>
        </translation>
    </message>
    <message id="paper_column.pending_why" numerus="yes">
        <source>Le trovi sulla pagina iniziale.</source>
        <translation>
            <numerusform>It is on the first page.</numerusform>
            <numerusform>They are on the first page.</numerusform>
        </translation>
    </message>
    <message id="pending.give_back">
        <source>Da ridare: {total}</source>
        <translation>To give back: {total}</translation>
    </message>
    <message id="pending.in_doubt">
        <source>In verifica: {total}</source>
        <translation>Being checked: {total}</translation>
    </message>
    <message id="pending.not_reversed">
        <source>Storno rifiutato: {total}</source>
        <translation>Reversal refused: {total}</translation>
    </message>
    <message id="pending.offer">
        <source>Non finita: {total}</source>
        <translation>Unfinished: {total}</translation>
    </message>
    <message id="pending.receipt">
        <source>Ricevuta di {total}</source>
        <translation>Receipt of {total}</translation>
    </message>
    <message id="picture.none_in_file">
        <source>In questa foto non trovo codici. Prova con un’altra.</source>
        <translation>There is no code in this picture. Try another one.</translation>
    </message>
    <message id="picture.none_seen">
        <source>Non trovo codici. Avvicina il codice, o scrivilo a mano.</source>
        <translation>I find no code. Bring it closer, or type it.</translation>
    </message>
    <message id="picture.study_failed">
        <source>La ricerca non è riuscita. Riprova tra un momento.</source>
        <translation>The search did not work. Try again in a moment.</translation>
    </message>
    <message id="pin.checking">
        <source>Controllo il PIN…</source>
        <translation>Checking the PIN…</translation>
    </message>
    <message id="pin.locked">
        <source>Troppi tentativi sbagliati. Attendi, poi riprova.</source>
        <translation>Too many wrong tries. Wait, then try again.</translation>
    </message>
    <message id="pin.locked_for">
        <source>Riprova tra {minutes} min</source>
        <translation>Try again in {minutes} min</translation>
    </message>
    <message id="pin.not_set">
        <source>Il PIN non c’è ancora. Lo imposta il tecnico: pos-app pin set.</source>
        <translation>There is no PIN yet. The technician sets it: pos-app pin set.</translation>
    </message>
    <message id="pin.of">
        <source>PIN di {name}</source>
        <translation>{name}’s PIN</translation>
    </message>
    <message id="pin.primary">
        <source>Storna {total}</source>
        <translation>Reverse {total}</translation>
    </message>
    <message id="pin.question">
        <source>PIN del titolare</source>
        <translation>The manager’s PIN</translation>
    </message>
    <message id="pin.to_give_back">
        <source>Da ridare</source>
        <translation>To give back</translation>
    </message>
    <message id="pin.too_late">
        <source>Questa operazione non si storna più.</source>
        <translation>This operation can no longer be reversed.</translation>
    </message>
    <message id="pin.too_simple">
        <source>Una cifra sola, ripetuta: cancella</source>
        <translation>One digit over and over: delete it</translation>
    </message>
    <message id="pin.unreadable">
        <source>Il PIN non si legge. Riavvia, o chiama l’assistenza.</source>
        <translation>The PIN cannot be read. Restart, or call support.</translation>
    </message>
    <message id="pin.waiting">
        <source>Scrivi il PIN, almeno sei cifre</source>
        <translation>Type the PIN, at least six digits</translation>
    </message>
    <message id="pin.wrong" numerus="yes">
        <source>PIN sbagliato. Restano {count} tentativi.</source>
        <translation>
            <numerusform>Wrong PIN. One try left.</numerusform>
            <numerusform>Wrong PIN. {count} tries left.</numerusform>
        </translation>
    </message>
    <message id="printer.counter">
        <source>Conta i tagli: {answer}</source>
        <translation>Counts its cuts: {answer}</translation>
    </message>
    <message id="printer.echo">
        <source>Ripete il segno del foglio (GS ( H): {answer}</source>
        <translation>Repeats a paper&apos;s sign (GS ( H): {answer}</translation>
    </message>
    <message id="printer.fence">
        <source>Risponde a suo turno (GS r): {answer}</source>
        <translation>Answers in its turn (GS r): {answer}</translation>
    </message>
    <message id="printer.hasty">
        <source>Ha risposto prima che la carta potesse uscire: la risposta non vale.</source>
        <translation>It answered before the paper can have come out: that answer does not count.</translation>
    </message>
    <message id="printer.kept">
        <source>Annotato per {address}.</source>
        <translation>Noted for {address}.</translation>
    </message>
    <message id="printer.kind.network">
        <source>in rete, ascolta dove ascoltano le stampanti</source>
        <translation>on the network, listens where printers do</translation>
    </message>
    <message id="printer.kind.queue">
        <source>coda di stampa, solo andata</source>
        <translation>print queue, one-way</translation>
    </message>
    <message id="printer.kind.serial">
        <source>porta seriale</source>
        <translation>serial port</translation>
    </message>
    <message id="printer.kind.usb">
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message id="printer.no">
        <source>no</source>
        <translation>no</translation>
    </message>
    <message id="printer.no_network">
        <source>Su questo sistema la rete non si può interrogare.</source>
        <translation>On this system the network cannot be asked.</translation>
    </message>
    <message id="printer.none">
        <source>Nessuna stampante trovata.</source>
        <translation>No printer found.</translation>
    </message>
    <message id="printer.one_way">
        <source>Solo andata: non conferma mai. Dopo ogni foglio guarda tu.</source>
        <translation>One-way: it never confirms. After each paper, look yourself.</translation>
    </message>
    <message id="printer.print_tip">
        <source>Con --print prova anche sulla carta.</source>
        <translation>With --print it is tried on paper, too.</translation>
    </message>
    <message id="printer.says">
        <source>Dice di essere: {says}</source>
        <translation>Says it is: {says}</translation>
    </message>
    <message id="printer.slip.not_sent">
        <source>Il foglio non è partito.</source>
        <translation>The slip was not sent.</translation>
    </message>
    <message id="printer.slip.printed">
        <source>Il foglio è uscito: dice a quale indirizzo.</source>
        <translation>The slip is out: it says at which address.</translation>
    </message>
    <message id="printer.slip.unknown">
        <source>Il foglio è partito: guarda se è uscito.</source>
        <translation>The slip was sent: look whether it came out.</translation>
    </message>
    <message id="printer.spooler">
        <source>Una coda non sente la stampante: solo andata.</source>
        <translation>A queue does not hear the printer: one-way.</translation>
    </message>
    <message id="printer.status">
        <source>Dice come sta (DLE EOT): {answer}</source>
        <translation>Says how it is (DLE EOT): {answer}</translation>
    </message>
    <message id="printer.status_only">
        <source>Dice come sta, ma non conferma i fogli. Dopo ogni foglio guarda tu.</source>
        <translation>It says how it is, but confirms no paper. After each, look yourself.</translation>
    </message>
    <message id="printer.two_way">
        <source>Conferma i fogli.</source>
        <translation>It confirms papers.</translation>
    </message>
    <message id="printer.untried">
        <source>non provato</source>
        <translation>not tried</translation>
    </message>
    <message id="printer.was_heard">
        <source>Prima rispondeva: non annoto nulla. Un terminale la usa? Se no, --print.</source>
        <translation>It answered before: not noted. Is a till using it? If not, --print.</translation>
    </message>
    <message id="printer.yes">
        <source>sì</source>
        <translation>yes</translation>
    </message>
    <message id="reason.amount_outside_limits">
        <source>Importo non ammesso</source>
        <translation>Amount not allowed</translation>
    </message>
    <message id="reason.balance_spent">
        <source>Credito già usato</source>
        <translation>Credit already used</translation>
    </message>
    <message id="reason.code_not_active">
        <source>Codice non attivo</source>
        <translation>Code not active</translation>
    </message>
    <message id="reason.code_unknown">
        <source>Codice sconosciuto</source>
        <translation>Unknown code</translation>
    </message>
    <message id="reason.quote_expired">
        <source>Prezzo scaduto</source>
        <translation>Price expired</translation>
    </message>
    <message id="reason.refused_otherwise">
        <source>Rifiutata dal server</source>
        <translation>Refused by the server</translation>
    </message>
    <message id="reason.reversal_window_closed">
        <source>Tempo per lo storno finito</source>
        <translation>Too late to reverse</translation>
    </message>
    <message id="reason.service_closed">
        <source>Servizio sospeso</source>
        <translation>Service suspended</translation>
    </message>
    <message id="refusal.altered_paper">
        <source>Ricevuta alterata: non dice quello che sa il terminale. Non vale.</source>
        <translation>Altered receipt: it does not say what the till knows. Not valid.</translation>
    </message>
    <message id="refusal.bank_code">
        <source>Questo è un codice bancario. Chiedi il QR di SpazioScuola.</source>
        <translation>This is a bank code. Ask for the SpazioScuola QR.</translation>
    </message>
    <message id="refusal.control_signs">
        <source>Questo codice contiene comandi. Chiedi il QR di SpazioScuola.</source>
        <translation>This code holds commands. Ask for the SpazioScuola QR.</translation>
    </message>
    <message id="refusal.damaged">
        <source>Il codice non torna. Riprova o chiedine uno nuovo.</source>
        <translation>The code does not add up. Try again.</translation>
    </message>
    <message id="refusal.damaged_fiscal_code">
        <source>Questa tessera non si legge bene. Chiedi il QR.</source>
        <translation>This card cannot be read well. Ask the QR.</translation>
    </message>
    <message id="refusal.damaged_notice">
        <source>Questo avviso pagoPA non si legge bene.</source>
        <translation>This pagoPA notice cannot be read well.</translation>
    </message>
    <message id="refusal.empty">
        <source>Il codice è vuoto. Riprova.</source>
        <translation>The code is empty. Try again.</translation>
    </message>
    <message id="refusal.fiscal_code">
        <source>Questa è una tessera sanitaria. Chiedi il QR di SpazioScuola.</source>
        <translation>This is a health card. Ask for the SpazioScuola QR.</translation>
    </message>
    <message id="refusal.foreign_paper">
        <source>Questo foglio è di un altro terminale o falso. Qui non vale.</source>
        <translation>This paper is another till’s, or forged. It counts for nothing here.</translation>
    </message>
    <message id="refusal.foreign_signs">
        <source>Questo codice ha segni estranei. Chiedi il QR di SpazioScuola.</source>
        <translation>This code has foreign signs. Ask for the SpazioScuola QR.</translation>
    </message>
    <message id="refusal.hidden_signs">
        <source>Questo codice ha segni nascosti. Chiedi il QR di SpazioScuola.</source>
        <translation>This code has hidden signs. Ask for the SpazioScuola QR.</translation>
    </message>
    <message id="refusal.not_ours">
        <source>Questo non è un codice di ricarica. Chiedi il QR di SpazioScuola.</source>
        <translation>This is no recharge code. Ask for the SpazioScuola QR.</translation>
    </message>
    <message id="refusal.not_text">
        <source>Questo codice contiene dati, non un testo. Chiedi il QR di SpazioScuola.</source>
        <translation>This code holds data, not a text. Ask for the SpazioScuola QR.</translation>
    </message>
    <message id="refusal.notice">
        <source>Questo è un avviso pagoPA: si paga presto anche qui.</source>
        <translation>This is a pagoPA notice: soon payable here too.</translation>
    </message>
    <message id="refusal.our_paper">
        <source>Questo foglio nostro non è di questo terminale.</source>
        <translation>This paper of ours is not this till’s.</translation>
    </message>
    <message id="refusal.reader_setup">
        <source>Questo codice regola un lettore. Non passarlo: chiama l’assistenza.</source>
        <translation>This code sets up a reader. Do not scan it: call support.</translation>
    </message>
    <message id="refusal.too_long">
        <source>Questo non è un codice di ricarica. È troppo lungo.</source>
        <translation>This is no recharge code. It is too long.</translation>
    </message>
    <message id="refusal.unreadable">
        <source>Il codice non si legge. Riprova.</source>
        <translation>The code cannot be read. Try again.</translation>
    </message>
    <message id="refusal.web_link">
        <source>Questo è un indirizzo web. Chiedi il QR di SpazioScuola.</source>
        <translation>This is a web link. Ask for the SpazioScuola QR.</translation>
    </message>
    <message id="refused.give_back">
        <source>Ridai al cliente</source>
        <translation>Give back</translation>
    </message>
    <message id="refused.given_back">
        <source>Ridati al cliente</source>
        <translation>Given back</translation>
    </message>
    <message id="refused.primary">
        <source>Ho ridato {total}</source>
        <translation>I gave back {total}</translation>
    </message>
    <message id="refused.sentence">
        <source>Non è stato ricaricato niente.</source>
        <translation>Nothing has been recharged.</translation>
    </message>
    <message id="refused.slip_again">
        <source>Ristampa il foglio</source>
        <translation>Print the slip again</translation>
    </message>
    <message id="refused.title">
        <source>Ricarica rifiutata</source>
        <translation>Recharge refused</translation>
    </message>
    <message id="resume.advice">
        <source>Il terminale si era spento. Non si è perso niente.</source>
        <translation>The terminal was off. Nothing is lost.</translation>
    </message>
    <message id="resume.at">
        <source>ore {time}</source>
        <translation>at {time}</translation>
    </message>
    <message id="resume.collected">
        <source>Soldi presi o no?</source>
        <translation>Cash taken or not?</translation>
    </message>
    <message id="resume.collected.in_all">
        <source>Stesso cliente: in tutto erano {total}.</source>
        <translation>Same customer: {total} in all.</translation>
    </message>
    <message id="resume.collected.no">
        <source>No, non ho preso soldi</source>
        <translation>No, I took nothing</translation>
    </message>
    <message id="resume.collected.others_paid">
        <source>Stesso cliente: gli altri {total} li hai presi.</source>
        <translation>Same customer: the other {total} you have taken.</translation>
    </message>
    <message id="resume.collected.yes">
        <source>Sì, ho incassato {total}</source>
        <translation>Yes, I took {total}</translation>
    </message>
    <message id="resume.collected_why">
        <source>Guarda nel cassetto. C’era il pre-scontrino.</source>
        <translation>Look in the drawer. There was a pre-receipt.</translation>
    </message>
    <message id="resume.confirmed">
        <source>Fatta, manca la ricevuta</source>
        <translation>Done, the receipt is missing</translation>
    </message>
    <message id="resume.confirmed_why">
        <source>La stampo io. Poi dalla al cliente.</source>
        <translation>I print it. Then give it to the customer.</translation>
    </message>
    <message id="resume.frozen">
        <source>Chiama l’assistenza</source>
        <translation>Call support</translation>
    </message>
    <message id="resume.frozen_why">
        <source>Il server ha dato due risposte diverse.</source>
        <translation>The server gave two different answers.</translation>
    </message>
    <message id="resume.in_doubt">
        <source>Soldi presi, esito non noto</source>
        <translation>Cash taken, outcome unknown</translation>
    </message>
    <message id="resume.in_doubt.go_on">
        <source>Avanti: va da sola</source>
        <translation>Go on: it runs by itself</translation>
    </message>
    <message id="resume.in_doubt_why">
        <source>Non ridare i soldi. Chiedo al server.</source>
        <translation>Keep the cash. I ask the server.</translation>
    </message>
    <message id="resume.later">
        <source>Dopo</source>
        <translation>Later</translation>
    </message>
    <message id="resume.more" numerus="yes">
        <source>Altre {count} da finire</source>
        <translation>
            <numerusform>One more to finish</numerusform>
            <numerusform>{count} more to finish</numerusform>
        </translation>
    </message>
    <message id="resume.now">
        <source>Adesso</source>
        <translation>Now</translation>
    </message>
    <message id="resume.receipt">
        <source>Fatta, ricevuta non provata</source>
        <translation>Done, receipt not proved</translation>
    </message>
    <message id="resume.receipt.no">
        <source>No, ristampa</source>
        <translation>No, print again</translation>
    </message>
    <message id="resume.receipt.yes">
        <source>Sì, la ricevuta è uscita</source>
        <translation>Yes, the receipt is out</translation>
    </message>
    <message id="resume.receipt_why">
        <source>Guarda se la ricevuta è uscita.</source>
        <translation>Look whether the receipt came out.</translation>
    </message>
    <message id="resume.returned">
        <source>Non fatta, soldi da ridare</source>
        <translation>Not done, cash to give back</translation>
    </message>
    <message id="resume.returned.yes">
        <source>Ho ridato {total}</source>
        <translation>I gave back {total}</translation>
    </message>
    <message id="resume.returned_why">
        <source>Non è stato ricaricato niente.</source>
        <translation>Nothing has been recharged.</translation>
    </message>
    <message id="resume.reversed">
        <source>Stornata, soldi da ridare</source>
        <translation>Reversed, cash to give back</translation>
    </message>
    <message id="resume.reversed_why">
        <source>La ricarica è stata tolta.</source>
        <translation>The recharge was taken back.</translation>
    </message>
    <message id="resume.reversing">
        <source>Storno chiesto, esito non noto</source>
        <translation>Reversal asked for, outcome unknown</translation>
    </message>
    <message id="resume.reversing_why">
        <source>Non ridare ancora i soldi. Chiedo al server.</source>
        <translation>Give no cash back yet. I ask the server.</translation>
    </message>
    <message id="resume.row">
        <source>Operazione {number}, {total}</source>
        <translation>Operation {number}, {total}</translation>
    </message>
    <message id="resume.title" numerus="yes">
        <source>{count} operazioni da finire</source>
        <translation>
            <numerusform>One operation to finish</numerusform>
            <numerusform>{count} operations to finish</numerusform>
        </translation>
    </message>
    <message id="resume.voided">
        <source>Annullata, soldi da ridare</source>
        <translation>Voided, cash to give back</translation>
    </message>
    <message id="resume.voided_why">
        <source>Non è stato ricaricato niente.</source>
        <translation>Nothing was recharged.</translation>
    </message>
    <message id="resume.voiding">
        <source>Annullo chiesto, esito non noto</source>
        <translation>Void asked for, outcome unknown</translation>
    </message>
    <message id="resume.voiding_why">
        <source>Non ridare ancora i soldi. Chiedo al server.</source>
        <translation>Give no cash back yet. I ask the server.</translation>
    </message>
    <message id="reversed.sentence">
        <source>La ricarica è stata tolta.</source>
        <translation>The recharge has been taken off.</translation>
    </message>
    <message id="reversed.title">
        <source>Ricarica stornata</source>
        <translation>Recharge reversed</translation>
    </message>
    <message id="reversing.sentence">
        <source>Il server non ha ancora risposto.</source>
        <translation>The server has not answered yet.</translation>
    </message>
    <message id="reversing.title">
        <source>Storno in corso…</source>
        <translation>Reversing…</translation>
    </message>
    <message id="scroll.down">
        <source>Mostra più giù</source>
        <translation>Show further down</translation>
    </message>
    <message id="scroll.up">
        <source>Mostra più su</source>
        <translation>Show further up</translation>
    </message>
    <message id="searching.camera">
        <source>Tieni il codice dov’è ancora un momento.</source>
        <translation>Keep the code where it is for a moment.</translation>
    </message>
    <message id="searching.file">
        <source>Guardo la foto in ogni modo.</source>
        <translation>I look at the picture in every way.</translation>
    </message>
    <message id="searching.heading">
        <source>Ricerca in una foto</source>
        <translation>Searching a picture</translation>
    </message>
    <message id="searching.primary">
        <source>Attendi: sto guardando la foto</source>
        <translation>Wait: I am looking at the picture</translation>
    </message>
    <message id="searching.title">
        <source>Sto cercando…</source>
        <translation>Searching…</translation>
    </message>
    <message id="second_look.other">
        <source>Sì, {amount}</source>
        <translation>Yes, {amount}</translation>
    </message>
    <message id="second_look.question">
        <source>{amount}: è giusto?</source>
        <translation>{amount}: is that right?</translation>
    </message>
    <message id="second_look.safe">
        <source>No, correggi</source>
        <translation>No, correct it</translation>
    </message>
    <message id="second_look.sentence">
        <source>In parole: {words}</source>
        <translation>On the paper: {words}</translation>
    </message>
    <message id="settings.customer">
        <source>Per il cliente</source>
        <translation>For customers</translation>
    </message>
    <message id="settings.customer.screen">
        <source>Come qui</source>
        <translation>As here</translation>
    </message>
    <message id="settings.customer_why">
        <source>La lingua del suo display e della voce.</source>
        <translation>The language of their display and of the voice.</translation>
    </message>
    <message id="settings.damaged">
        <source>Le scelte di prima non si leggono. Scegli di nuovo.</source>
        <translation>Earlier choices cannot be read. Choose again.</translation>
    </message>
    <message id="settings.display">
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message id="settings.display_why">
        <source>Sul secondo schermo il cliente legge somma ed esito.</source>
        <translation>On the second screen the customer reads sum and outcome.</translation>
    </message>
    <message id="settings.door">
        <source>Impostazioni</source>
        <translation>Settings</translation>
    </message>
    <message id="settings.fixed">
        <source>Lo ha fissato il tecnico: qui non si cambia.</source>
        <translation>The technician has fixed this: it is not changed here.</translation>
    </message>
    <message id="settings.hand">
        <source>Mano</source>
        <translation>Hand</translation>
    </message>
    <message id="settings.hand.left">
        <source>Sinistra</source>
        <translation>Left</translation>
    </message>
    <message id="settings.hand.right">
        <source>Destra</source>
        <translation>Right</translation>
    </message>
    <message id="settings.hand_why">
        <source>Con la sinistra, carta e tasti passano a sinistra.</source>
        <translation>For the left hand, paper and keys move to the left.</translation>
    </message>
    <message id="settings.heading">
        <source>Impostazioni</source>
        <translation>Settings</translation>
    </message>
    <message id="settings.language">
        <source>Lingua</source>
        <translation>Language</translation>
    </message>
    <message id="settings.language_why">
        <source>Dello schermo. I fogli restano in italiano.</source>
        <translation>Of the screen. Papers stay Italian.</translation>
    </message>
    <message id="settings.lock">
        <source>Blocco</source>
        <translation>Lock</translation>
    </message>
    <message id="settings.lock.15">
        <source>15 minuti</source>
        <translation>15 minutes</translation>
    </message>
    <message id="settings.lock.2">
        <source>2 minuti</source>
        <translation>2 minutes</translation>
    </message>
    <message id="settings.lock.5">
        <source>5 minuti</source>
        <translation>5 minutes</translation>
    </message>
    <message id="settings.lock_why">
        <source>Quando nessuno tocca niente. Poi serve un PIN.</source>
        <translation>When nobody touches anything. Then it takes a PIN.</translation>
    </message>
    <message id="settings.look">
        <source>Conferma</source>
        <translation>Check</translation>
    </message>
    <message id="settings.look.100">
        <source>Oltre 100 €</source>
        <translation>Over €100</translation>
    </message>
    <message id="settings.look.200">
        <source>Oltre 200 €</source>
        <translation>Over €200</translation>
    </message>
    <message id="settings.look.500">
        <source>Oltre 500 €</source>
        <translation>Over €500</translation>
    </message>
    <message id="settings.look_why">
        <source>Da quale importo chiedo se la cifra è giusta.</source>
        <translation>From which amount I ask whether it is right.</translation>
    </message>
    <message id="settings.motion">
        <source>Movimento</source>
        <translation>Motion</translation>
    </message>
    <message id="settings.motion_why">
        <source>La carta che sale e si strappa.</source>
        <translation>The paper that rises and tears off.</translation>
    </message>
    <message id="settings.never">
        <source>Mai</source>
        <translation>Never</translation>
    </message>
    <message id="settings.next_start">
        <source>Vale dal prossimo avvio.</source>
        <translation>Counts from the next start.</translation>
    </message>
    <message id="settings.no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="settings.not_kept">
        <source>Vale solo fino allo spegnimento: il disco non scrive.</source>
        <translation>Counts until switched off only: the disk does not write.</translation>
    </message>
    <message id="settings.primary">
        <source>Fatto</source>
        <translation>Done</translation>
    </message>
    <message id="settings.print">
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message id="settings.print.large">
        <source>Grande</source>
        <translation>Large</translation>
    </message>
    <message id="settings.print.normal">
        <source>Normale</source>
        <translation>Normal</translation>
    </message>
    <message id="settings.print_why">
        <source>Righe alte il doppio su ogni foglio.</source>
        <translation>Lines twice as high on every paper.</translation>
    </message>
    <message id="settings.rest">
        <source>Pausa dei tasti</source>
        <translation>Rest of keys</translation>
    </message>
    <message id="settings.rest.1500">
        <source>Molto lunga</source>
        <translation>Very long</translation>
    </message>
    <message id="settings.rest.400">
        <source>Breve</source>
        <translation>Short</translation>
    </message>
    <message id="settings.rest.600">
        <source>Normale</source>
        <translation>Normal</translation>
    </message>
    <message id="settings.rest.900">
        <source>Lunga</source>
        <translation>Long</translation>
    </message>
    <message id="settings.rest_why">
        <source>Quanto aspetta il tasto grande a ogni nuova pagina.</source>
        <translation>How long the large key waits on each new page.</translation>
    </message>
    <message id="settings.second">
        <source>Seconda lingua</source>
        <translation>Second language</translation>
    </message>
    <message id="settings.second.none">
        <source>Solo italiano</source>
        <translation>Italian only</translation>
    </message>
    <message id="settings.second_why">
        <source>Sui fogli del cliente, sotto l’italiano.</source>
        <translation>On customers’ papers, below the Italian.</translation>
    </message>
    <message id="settings.text">
        <source>Scritte</source>
        <translation>Text</translation>
    </message>
    <message id="settings.text.100">
        <source>Normali</source>
        <translation>Normal</translation>
    </message>
    <message id="settings.text.125">
        <source>Più grandi</source>
        <translation>Larger</translation>
    </message>
    <message id="settings.text.150">
        <source>Grandi</source>
        <translation>Large</translation>
    </message>
    <message id="settings.text.200">
        <source>Grandissime</source>
        <translation>Very large</translation>
    </message>
    <message id="settings.text_why">
        <source>Quanto sono grandi le scritte piccole.</source>
        <translation>How large the small texts are.</translation>
    </message>
    <message id="settings.theme">
        <source>Colori</source>
        <translation>Colours</translation>
    </message>
    <message id="settings.theme.contrast">
        <source>Contrasto</source>
        <translation>Contrast</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Scuri</source>
        <translation>Dark</translation>
    </message>
    <message id="settings.theme.light">
        <source>Chiari</source>
        <translation>Light</translation>
    </message>
    <message id="settings.theme_why">
        <source>Chiari di giorno, scuri la sera. Contrasto per vedere meglio.</source>
        <oldsource>Chiaro di giorno, scuro la sera, contrasto per vedere meglio.</oldsource>
        <translation>Light by day, dark in the evening, contrast to see better.</translation>
    </message>
    <message id="settings.voice">
        <source>Voce</source>
        <translation>Voice</translation>
    </message>
    <message id="settings.voice_why">
        <source>Dice al cliente somma, totale ed esito.</source>
        <translation>Tells the customer sum, total and outcome.</translation>
    </message>
    <message id="settings.volume">
        <source>Suoni</source>
        <translation>Sounds</translation>
    </message>
    <message id="settings.volume.0">
        <source>Spenti</source>
        <translation>Off</translation>
    </message>
    <message id="settings.volume.100">
        <source>Alti</source>
        <translation>Loud</translation>
    </message>
    <message id="settings.volume.30">
        <source>Bassi</source>
        <translation>Low</translation>
    </message>
    <message id="settings.volume.70">
        <source>Normali</source>
        <translation>Normal</translation>
    </message>
    <message id="settings.volume_why">
        <source>Quanto si sentono. Lo schermo dice sempre tutto.</source>
        <translation>How loud they are. The screen always says everything.</translation>
    </message>
    <message id="settings.yes">
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
    <message id="setup.again">
        <source>Ricomincia</source>
        <translation>Begin again</translation>
    </message>
    <message id="setup.as_shown">
        <source>come il computer</source>
        <translation>as the computer</translation>
    </message>
    <message id="setup.end.enter">
        <source>Invio</source>
        <translation>Enter</translation>
    </message>
    <message id="setup.end.none">
        <source>nessuno</source>
        <translation>none</translation>
    </message>
    <message id="setup.end.other">
        <source>altro</source>
        <translation>other</translation>
    </message>
    <message id="setup.end.tab">
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message id="setup.end.two_enters">
        <source>Invio doppio</source>
        <translation>two Enters</translation>
    </message>
    <message id="setup.found">
        <source>Tastiera {layout}, fine riga {end}, {pace}.</source>
        <translation>Keyboard {layout}, line end {end}, {pace}.</translation>
    </message>
    <message id="setup.how">
        <source>Passa questo codice, dallo schermo o dal foglio.</source>
        <translation>Scan this code, from the screen or the sheet.</translation>
    </message>
    <message id="setup.how_why">
        <source>Il lettore legge il quadrato o le righe.</source>
        <translation>The reader reads the square or the bars.</translation>
    </message>
    <message id="setup.leave">
        <source>Esci</source>
        <translation>Leave</translation>
    </message>
    <message id="setup.not_saved">
        <source>Il lettore va, ma non posso ricordarlo</source>
        <translation>The reader works, but cannot be remembered</translation>
    </message>
    <message id="setup.not_saved_do">
        <source>Chiama l&apos;assistenza: {detail}.</source>
        <translation>Call support: {detail}.</translation>
    </message>
    <message id="setup.other_code">
        <source>Questo non è il codice di prova</source>
        <translation>This is not the test code</translation>
    </message>
    <message id="setup.other_code_do">
        <source>Passa il codice che vedi qui.</source>
        <translation>Scan the code that you see here.</translation>
    </message>
    <message id="setup.pace">
        <source>{milliseconds} ms per tasto</source>
        <translation>{milliseconds} ms a key</translation>
    </message>
    <message id="setup.pace_unknown">
        <source>velocità non misurata</source>
        <translation>speed not measured</translation>
    </message>
    <message id="setup.question.case">
        <source>Maiuscole e minuscole</source>
        <translation>Capitals and small letters</translation>
    </message>
    <message id="setup.question.digits">
        <source>Cifre</source>
        <translation>Digits</translation>
    </message>
    <message id="setup.question.layout">
        <source>Tastiera e segni</source>
        <translation>Keyboard and signs</translation>
    </message>
    <message id="setup.question.test">
        <source>Prova finale</source>
        <translation>Last test</translation>
    </message>
    <message id="setup.ready">
        <source>Lettore pronto</source>
        <translation>Reader ready</translation>
    </message>
    <message id="setup.ready_why">
        <source>Ricordo come scrive. Puoi uscire.</source>
        <translation>I remember how it types. You may leave.</translation>
    </message>
    <message id="setup.sheet.intro">
        <source>Apri «pos-app reader setup». Passa i codici dall&apos;alto in basso.</source>
        <translation>Open “pos-app reader setup”. Scan the codes from top to bottom.</translation>
    </message>
    <message id="setup.sheet.intro_why">
        <source>Per ogni codice basta il quadrato, oppure le righe.</source>
        <translation>Of each code, the square or the bars are enough.</translation>
    </message>
    <message id="setup.step">
        <source>Codice {number} di {total}</source>
        <translation>Code {number} of {total}</translation>
    </message>
    <message id="setup.title">
        <source>Prepara il lettore</source>
        <translation>Set up the reader</translation>
    </message>
    <message id="setup.trouble.case_lost">
        <source>Il lettore cambia le maiuscole</source>
        <translation>The reader changes capitals</translation>
    </message>
    <message id="setup.trouble.case_lost_do">
        <source>Togli «maiuscole» dal lettore. Usa il suo manuale.</source>
        <translation>Turn its case conversion off, by its manual.</translation>
    </message>
    <message id="setup.trouble.cut">
        <source>Il codice è arrivato a metà</source>
        <translation>Only part of the code came</translation>
    </message>
    <message id="setup.trouble.cut_do">
        <source>Passalo di nuovo, tenendo fermo il lettore.</source>
        <translation>Scan it again, holding the reader still.</translation>
    </message>
    <message id="setup.trouble.frame_changes">
        <source>Il lettore aggiunge testo ai codici</source>
        <translation>The reader adds text to the codes</translation>
    </message>
    <message id="setup.trouble.frame_changes_do">
        <source>Togli prefisso e suffisso. Usa il suo manuale.</source>
        <translation>Turn prefix and suffix off, by its manual.</translation>
    </message>
    <message id="setup.trouble.no_layout">
        <source>Questa tastiera non è nota</source>
        <translation>This keyboard is not known</translation>
    </message>
    <message id="setup.trouble.no_layout_do">
        <source>Imposta il lettore su tastiera americana (USA).</source>
        <translation>Set the reader to the American keyboard (USA).</translation>
    </message>
    <message id="setup.trouble.other_code">
        <source>È un altro codice del foglio</source>
        <translation>That is another code of the sheet</translation>
    </message>
    <message id="setup.trouble.other_code_do">
        <source>Passa quello mostrato qui.</source>
        <translation>Scan the one shown here.</translation>
    </message>
    <message id="setup.trouble.signs_lost">
        <source>Il computer perde dei segni</source>
        <translation>The computer loses signs</translation>
    </message>
    <message id="setup.trouble.signs_lost_do">
        <source>Imposta il lettore come questo computer.</source>
        <translation>Set the reader to this computer&apos;s keyboard.</translation>
    </message>
    <message id="setup.trouble.too_slow">
        <source>Il lettore scrive troppo piano</source>
        <translation>The reader types too slowly</translation>
    </message>
    <message id="setup.trouble.too_slow_do">
        <source>Togli la pausa tra i tasti.</source>
        <translation>Turn its delay between keys off.</translation>
    </message>
    <message id="shift.action.ask">
        <source>Richiedi</source>
        <translation>Ask again</translation>
    </message>
    <message id="shift.action.list">
        <source>Elenco</source>
        <translation>List</translation>
    </message>
    <message id="shift.action.recount">
        <source>Riconta</source>
        <translation>Recount</translation>
    </message>
    <message id="shift.action.show">
        <source>Vedi</source>
        <translation>Show</translation>
    </message>
    <message id="shift.agrees">
        <source>Torna tutto</source>
        <translation>Everything agrees</translation>
    </message>
    <message id="shift.as_recorded">
        <source>Come registrato</source>
        <translation>As recorded</translation>
    </message>
    <message id="shift.asking">
        <source>Sto chiedendo…</source>
        <translation>Asking…</translation>
    </message>
    <message id="shift.base">
        <source>Base del confronto</source>
        <translation>Compared with this</translation>
    </message>
    <message id="shift.card.confirmed">
        <source>Dal server</source>
        <translation>By the server</translation>
    </message>
    <message id="shift.card.counted">
        <source>Contato</source>
        <translation>Counted</translation>
    </message>
    <message id="shift.card.proved">
        <source>Su carta</source>
        <translation>On paper</translation>
    </message>
    <message id="shift.card.recorded">
        <source>Registrato qui</source>
        <translation>Recorded here</translation>
    </message>
    <message id="shift.cash_covered">
        <source>coperto</source>
        <translation>covered</translation>
    </message>
    <message id="shift.cause.contradicted">
        <source>il server dice altro</source>
        <translation>the server says otherwise</translation>
    </message>
    <message id="shift.cause.in_verification">
        <source>in verifica</source>
        <translation>being checked</translation>
    </message>
    <message id="shift.cause.receipt_due">
        <source>ricevuta da stampare</source>
        <translation>receipt to print</translation>
    </message>
    <message id="shift.cause.settled_since">
        <source>di ieri, ora a posto</source>
        <translation>of before, settled now</translation>
    </message>
    <message id="shift.cause.to_give_back">
        <source>soldi da ridare</source>
        <translation>cash to give back</translation>
    </message>
    <message id="shift.cause.unknown_here">
        <source>solo sul server</source>
        <translation>on the server only</translation>
    </message>
    <message id="shift.cause.unknown_there">
        <source>il server non la trova</source>
        <translation>the server does not find it</translation>
    </message>
    <message id="shift.chart">
        <source>Incassi per ora</source>
        <translation>Takings by the hour</translation>
    </message>
    <message id="shift.chart.both">
        <source>Incassi per ora, sotto gli storni</source>
        <translation>By the hour, reversals below</translation>
    </message>
    <message id="shift.chart.hour">
        <source>Ore {hour}: {sum}.</source>
        <translation>{hour}:00: {sum}.</translation>
    </message>
    <message id="shift.chart.hour_both">
        <source>Ore {hour}: {sum}, storni {returned}.</source>
        <translation>{hour}:00: {sum}, reversals {returned}.</translation>
    </message>
    <message id="shift.chip.float">
        <source>Fondo</source>
        <translation>Float</translation>
    </message>
    <message id="shift.chip.in">
        <source>Entrata</source>
        <translation>In</translation>
    </message>
    <message id="shift.chip.out">
        <source>Uscita</source>
        <translation>Out</translation>
    </message>
    <message id="shift.chip.reading">
        <source>Lettura</source>
        <translation>Reading</translation>
    </message>
    <message id="shift.close.primary">
        <source>Chiudi la cassa</source>
        <translation>Close the till</translation>
    </message>
    <message id="shift.closed.float">
        <source>Fondo che resta</source>
        <translation>Float that stays</translation>
    </message>
    <message id="shift.closed.money">
        <source>Da mettere via</source>
        <translation>To be put away</translation>
    </message>
    <message id="shift.closed.paper_sentence">
        <source>La chiusura vale. Sistema la stampante e ristampa.</source>
        <translation>The closure stands. Mend the printer and reprint.</translation>
    </message>
    <message id="shift.closed.primary">
        <source>Fatto</source>
        <translation>Done</translation>
    </message>
    <message id="shift.closed.reprint">
        <source>Ristampa</source>
        <translation>Reprint</translation>
    </message>
    <message id="shift.closed.sentence">
        <source>Metti via i soldi, lascia il fondo.</source>
        <translation>Put the money away, leave the float.</translation>
    </message>
    <message id="shift.closed.title">
        <source>Cassa chiusa</source>
        <translation>Till closed</translation>
    </message>
    <message id="shift.closing">
        <source>Sto chiudendo…</source>
        <translation>Closing…</translation>
    </message>
    <message id="shift.comparing">
        <source>Sto confrontando…</source>
        <translation>Comparing…</translation>
    </message>
    <message id="shift.count.advice">
        <source>Conta i soldi senza il fondo cassa.</source>
        <translation>Count the money without the float.</translation>
    </message>
    <message id="shift.count.counted">
        <source>Contati</source>
        <translation>Counted</translation>
    </message>
    <message id="shift.count.float">
        <source>Fondo cassa, da non contare</source>
        <translation>Float, not to be counted</translation>
    </message>
    <message id="shift.count.hint">
        <source>Con i tasti: F, E, U.</source>
        <oldsource>Con i tasti: F, E, U, L.</oldsource>
        <translation>By keys: F, I, O.</translation>
    </message>
    <message id="shift.count.moved">
        <source>Nel frattempo la cassa è cambiata: riconta</source>
        <translation>Cash has moved meanwhile: count again</translation>
    </message>
    <message id="shift.count.primary">
        <source>Confronta</source>
        <translation>Compare</translation>
    </message>
    <message id="shift.count.title">
        <source>Quanto c&apos;è nel cassetto?</source>
        <translation>How much is in the drawer?</translation>
    </message>
    <message id="shift.count.waiting">
        <source>Scrivi quanto hai contato</source>
        <translation>Type what you have counted</translation>
    </message>
    <message id="shift.counted.what">
        <source>nel cassetto</source>
        <translation>in the drawer</translation>
    </message>
    <message id="shift.door">
        <source>Chiusura</source>
        <translation>Closing</translation>
    </message>
    <message id="shift.drawer_agrees">
        <source>Il cassetto torna</source>
        <translation>The drawer agrees</translation>
    </message>
    <message id="shift.due_band">
        <source>La chiusura {number} non è stampata: apri Chiusura</source>
        <translation>Closure {number} is not printed: open Closing</translation>
    </message>
    <message id="shift.even">
        <source>Differenze che si compensano</source>
        <translation>Differences that cancel out</translation>
    </message>
    <message id="shift.float.before">
        <source>Fondo di prima</source>
        <translation>Float before</translation>
    </message>
    <message id="shift.float.primary">
        <source>È questo il fondo</source>
        <translation>This is the float</translation>
    </message>
    <message id="shift.float.title">
        <source>Quanto fondo cassa c&apos;è?</source>
        <translation>How much float is there?</translation>
    </message>
    <message id="shift.in.primary">
        <source>Metti in cassa</source>
        <translation>Put in</translation>
    </message>
    <message id="shift.in.title">
        <source>Quanto metti in cassa?</source>
        <translation>How much do you put in?</translation>
    </message>
    <message id="shift.key.float">
        <source>F</source>
        <translation>F</translation>
    </message>
    <message id="shift.key.in">
        <source>E</source>
        <translation>I</translation>
    </message>
    <message id="shift.key.out">
        <source>U</source>
        <translation>O</translation>
    </message>
    <message id="shift.key.reading">
        <source>L</source>
        <translation>R</translation>
    </message>
    <message id="shift.less">
        <source>{sum} in meno</source>
        <translation>{sum} less</translation>
    </message>
    <message id="shift.missing">
        <source>Mancano {sum}</source>
        <translation>{sum} missing</translation>
    </message>
    <message id="shift.more">
        <source>{sum} in più</source>
        <translation>{sum} more</translation>
    </message>
    <message id="shift.move.amount">
        <source>Somma</source>
        <translation>Sum</translation>
    </message>
    <message id="shift.move.reason">
        <source>Perché</source>
        <translation>Why</translation>
    </message>
    <message id="shift.move.waiting">
        <source>Scrivi la somma</source>
        <translation>Type the sum</translation>
    </message>
    <message id="shift.named">
        <source>{operation} delle {time}: {cause}</source>
        <translation>{operation} of {time}: {cause}</translation>
    </message>
    <message id="shift.named_more" numerus="yes">
        <source>{operation} e altre {count}, sono sullo scontrino</source>
        <translation>
            <numerusform>{operation} and another, they are on the paper</numerusform>
            <numerusform>{operation} and {count} more, they are on the paper</numerusform>
        </translation>
    </message>
    <message id="shift.no_operation">
        <source>Nessuna operazione li spiega</source>
        <translation>No operation explains it</translation>
    </message>
    <message id="shift.not_known">
        <source>Non ancora noto</source>
        <translation>Not known yet</translation>
    </message>
    <message id="shift.noted.float">
        <source>Annotato: il fondo è {sum}</source>
        <translation>Noted: the float is {sum}</translation>
    </message>
    <message id="shift.noted.in">
        <source>Annotato: {sum} messi in cassa</source>
        <translation>Noted: {sum} put in</translation>
    </message>
    <message id="shift.noted.out">
        <source>Annotato: {sum} tolti dalla cassa</source>
        <translation>Noted: {sum} taken out</translation>
    </message>
    <message id="shift.open_rows" numerus="yes">
        <source>Ancora {count} da finire, al prossimo turno</source>
        <translation>
            <numerusform>One more to finish, in the next shift</numerusform>
            <numerusform>{count} more to finish, in the next shift</numerusform>
        </translation>
    </message>
    <message id="shift.operations" numerus="yes">
        <source>{count} ricariche</source>
        <translation>
            <numerusform>One recharge</numerusform>
            <numerusform>{count} recharges</numerusform>
        </translation>
    </message>
    <message id="shift.out.primary">
        <source>Togli dalla cassa</source>
        <translation>Take out</translation>
    </message>
    <message id="shift.out.title">
        <source>Quanto togli dalla cassa?</source>
        <translation>How much do you take out?</translation>
    </message>
    <message id="shift.out.too_much">
        <source>Nel cassetto non c&apos;è tanto. Controlla la somma.</source>
        <translation>The drawer does not hold that much. Check the sum.</translation>
    </message>
    <message id="shift.overlay.other">
        <source>Chiudi lo stesso</source>
        <translation>Close all the same</translation>
    </message>
    <message id="shift.overlay.question">
        <source>Chiudere con differenze?</source>
        <translation>Close with differences?</translation>
    </message>
    <message id="shift.overlay.sentence">
        <source>Restano scritte sullo scontrino. Dopo non si cambiano.</source>
        <translation>They stay on the paper. They do not change afterwards.</translation>
    </message>
    <message id="shift.paper.covered">
        <source>Coperto</source>
        <translation>Covered</translation>
    </message>
    <message id="shift.paper.covered_why">
        <source>Quello che so te lo mostro dopo il conto.</source>
        <translation>What I know I show after the count.</translation>
    </message>
    <message id="shift.paper.due">
        <source>Chiusura non stampata</source>
        <translation>Closure not printed</translation>
    </message>
    <message id="shift.paper.out">
        <source>Chiusura stampata</source>
        <translation>Closure printed</translation>
    </message>
    <message id="shift.paper.preview">
        <source>Anteprima: non ancora stampato</source>
        <translation>Preview: not yet printed</translation>
    </message>
    <message id="shift.paper.printing">
        <source>Chiusura in stampa</source>
        <translation>Closure is printing</translation>
    </message>
    <message id="shift.paper.reprint">
        <source>Ristampa la chiusura {number}</source>
        <translation>Reprint closure {number}</translation>
    </message>
    <message id="shift.papers" numerus="yes">
        <source>{count} ricevute</source>
        <translation>
            <numerusform>One receipt</numerusform>
            <numerusform>{count} receipts</numerusform>
        </translation>
    </message>
    <message id="shift.reading.sent">
        <source>Lettura in stampa</source>
        <translation>Reading is printing</translation>
    </message>
    <message id="shift.reason.bank">
        <source>Banca</source>
        <translation>Bank</translation>
    </message>
    <message id="shift.reason.change">
        <source>Monete</source>
        <translation>Coins</translation>
    </message>
    <message id="shift.reason.correction">
        <source>Altro</source>
        <translation>Other</translation>
    </message>
    <message id="shift.reason.expense">
        <source>Spesa</source>
        <translation>Expense</translation>
    </message>
    <message id="shift.reason.owner">
        <source>Titolare</source>
        <translation>Owner</translation>
    </message>
    <message id="shift.suspicion.abandoned_but_paid">
        <source>{operation}: abbandonata, ma pagata?</source>
        <translation>{operation}: given up, but paid?</translation>
    </message>
    <message id="shift.suspicion.change_wrong">
        <source>{operation}: resto sbagliato?</source>
        <translation>{operation}: wrong change?</translation>
    </message>
    <message id="shift.suspicion.collected_twice">
        <source>{operation}: incassata due volte?</source>
        <translation>{operation}: collected twice?</translation>
    </message>
    <message id="shift.suspicion.float_counted">
        <source>Hai contato anche il fondo?</source>
        <translation>Did you count the float too?</translation>
    </message>
    <message id="shift.suspicion.move_not_noted">
        <source>Un movimento fatto due volte?</source>
        <translation>A cash move made twice?</translation>
    </message>
    <message id="shift.suspicion.never_collected">
        <source>{operation}: mai incassata?</source>
        <translation>{operation}: never collected?</translation>
    </message>
    <message id="shift.suspicion.returned_on_paper_only">
        <source>{operation}: segnata, ma non ridata?</source>
        <translation>{operation}: marked, but not given back?</translation>
    </message>
    <message id="shift.suspicion.returned_unmarked">
        <source>{operation}: ridata senza segnarlo?</source>
        <translation>{operation}: given back, not marked?</translation>
    </message>
    <message id="shift.title">
        <source>Chiusura n. {number}</source>
        <translation>Closure no. {number}</translation>
    </message>
    <message id="shift.too_much">
        <source>{sum} in più</source>
        <translation>{sum} too much</translation>
    </message>
    <message id="shift.with_moves">
        <source>Entrate e uscite {sum}</source>
        <translation>Cash in and out {sum}</translation>
    </message>
    <message id="sign_in.advice">
        <source>Premi il tuo numero, poi scrivi il PIN.</source>
        <translation>Press your number, then type the PIN.</translation>
    </message>
    <message id="sign_in.primary">
        <source>Entra</source>
        <translation>Sign in</translation>
    </message>
    <message id="sign_in.question">
        <source>Chi sei?</source>
        <translation>Who are you?</translation>
    </message>
    <message id="sign_in.waiting">
        <source>Scegli il tuo nome</source>
        <translation>Choose your name</translation>
    </message>
    <message id="sign_in.work_waits">
        <source>C’è un lavoro in corso: lo ritrovi appena entri.</source>
        <translation>Work is under way: it is there once you are in.</translation>
    </message>
    <message id="starting.greeting">
        <source>Saluto il server.</source>
        <translation>Greeting the server.</translation>
    </message>
    <message id="starting.primary">
        <source>Attendi: poi si comincia</source>
        <translation>Wait: then we begin</translation>
    </message>
    <message id="starting.retrying">
        <source>Il server non risponde. Riprovo da solo.</source>
        <translation>The server does not answer. I keep trying.</translation>
    </message>
    <message id="starting.sentence">
        <source>Ci vuole un momento.</source>
        <translation>It takes a moment.</translation>
    </message>
    <message id="starting.title">
        <source>Sto accendendo…</source>
        <translation>Starting…</translation>
    </message>
    <message id="step.amount">
        <source>Importo</source>
        <translation>Amount</translation>
    </message>
    <message id="step.code">
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message id="step.confirm">
        <source>Conferma</source>
        <translation>Confirm</translation>
    </message>
    <message id="step.outcome">
        <source>Esito</source>
        <translation>Outcome</translation>
    </message>
    <message id="stopped.button">
        <source>Riavvia</source>
        <translation>Restart</translation>
    </message>
    <message id="stopped.more" numerus="yes">
        <source>E altre {count} operazioni</source>
        <translation>
            <numerusform>And another operation</numerusform>
            <numerusform>And {count} more operations</numerusform>
        </translation>
    </message>
    <message id="stopped.no_refund">
        <source>NON RESTITUIRE DENARO</source>
        <translation>DO NOT GIVE MONEY BACK</translation>
    </message>
    <message id="stopped.not_open">
        <source>Il terminale non può aprire</source>
        <translation>The till cannot open</translation>
    </message>
    <message id="stopped.nothing_lost">
        <source>Alla riaccensione ti dico che cosa è successo.</source>
        <translation>After that I tell you what happened.</translation>
    </message>
    <message id="stopped.nothing_sold">
        <source>Dall’accensione nessun soldo si è mosso. Le vendite sono sospese.</source>
        <translation>Since the start no money has moved. Nothing can be sold now.</translation>
    </message>
    <message id="stopped.restart">
        <source>Riavvia il terminale</source>
        <translation>Restart the terminal</translation>
    </message>
    <message id="stopped.row.frozen">
        <source>Non ridare: chiama l’assistenza</source>
        <translation>Do not refund: call support</translation>
    </message>
    <message id="stopped.row.give_back">
        <source>Da ridare, ma dopo il riavvio</source>
        <translation>To give back, but after the restart</translation>
    </message>
    <message id="stopped.row.offered">
        <source>Presi o no? Poi te lo chiedo</source>
        <translation>Taken or not? I ask you later</translation>
    </message>
    <message id="stopped.row.paid">
        <source>Non ridare: restano in cassa</source>
        <translation>Do not refund: it stays in the drawer</translation>
    </message>
    <message id="stopped.row.receipt">
        <source>Fatta: la ricevuta esce dopo</source>
        <translation>Done: the receipt comes later</translation>
    </message>
    <message id="stopped.row.stands">
        <source>Fatta, non stornata: non ridare</source>
        <translation>Done, not reversed: do not refund</translation>
    </message>
    <message id="stopped.rows">
        <source>Operazioni da finire dopo il riavvio:</source>
        <translation>Operations to finish after the restart:</translation>
    </message>
    <message id="stopped.title">
        <source>Il terminale è fermo</source>
        <translation>The terminal has stopped</translation>
    </message>
    <message id="strip.camera">
        <source>Fotocamera</source>
        <translation>Camera</translation>
    </message>
    <message id="strip.camera.busy">
        <source>occupata</source>
        <translation>in use</translation>
    </message>
    <message id="strip.camera.live">
        <source>pronta</source>
        <translation>ready</translation>
    </message>
    <message id="strip.camera.missing">
        <source>staccata</source>
        <translation>unplugged</translation>
    </message>
    <message id="strip.camera.none">
        <source>assente</source>
        <translation>none</translation>
    </message>
    <message id="strip.camera.opening">
        <source>si apre</source>
        <translation>opening</translation>
    </message>
    <message id="strip.camera.restarting">
        <source>riparte</source>
        <translation>restarting</translation>
    </message>
    <message id="strip.camera.stalled">
        <source>ferma</source>
        <translation>stalled</translation>
    </message>
    <message id="strip.cash">
        <source>In cassa</source>
        <translation>Drawer</translation>
    </message>
    <message id="strip.clock">
        <source>Orologio</source>
        <translation>Clock</translation>
    </message>
    <message id="strip.clock.ahead">
        <source>avanti di {minutes} min</source>
        <translation>{minutes} min fast</translation>
    </message>
    <message id="strip.clock.ahead_hours">
        <source>avanti di {hours} ore</source>
        <translation>{hours} hours fast</translation>
    </message>
    <message id="strip.clock.behind">
        <source>indietro di {minutes} min</source>
        <translation>{minutes} min slow</translation>
    </message>
    <message id="strip.clock.behind_hours">
        <source>indietro di {hours} ore</source>
        <translation>{hours} hours slow</translation>
    </message>
    <message id="strip.clock.exact">
        <source>esatto</source>
        <translation>exact</translation>
    </message>
    <message id="strip.clock.other_day">
        <source>data sbagliata</source>
        <translation>wrong date</translation>
    </message>
    <message id="strip.clock.unknown">
        <source>da controllare</source>
        <translation>to be checked</translation>
    </message>
    <message id="strip.network">
        <source>Rete</source>
        <translation>Network</translation>
    </message>
    <message id="strip.network.answering">
        <source>attiva</source>
        <translation>up</translation>
    </message>
    <message id="strip.network.silent">
        <source>non risponde</source>
        <translation>silent</translation>
    </message>
    <message id="strip.network.unknown">
        <source>controllo</source>
        <translation>checking</translation>
    </message>
    <message id="strip.network.waiting">
        <source>in attesa</source>
        <translation>waiting</translation>
    </message>
    <message id="strip.paper">
        <source>Carta</source>
        <translation>Paper</translation>
    </message>
    <message id="strip.paper.ample">
        <source>buona</source>
        <translation>good</translation>
    </message>
    <message id="strip.paper.low">
        <source>sta finendo</source>
        <translation>running out</translation>
    </message>
    <message id="strip.paper.out">
        <source>finita</source>
        <translation>out</translation>
    </message>
    <message id="strip.paper.unknown">
        <source>non lo so</source>
        <translation>unknown</translation>
    </message>
    <message id="strip.paused">
        <source>in pausa</source>
        <translation>paused</translation>
    </message>
    <message id="strip.printer">
        <source>Stampante</source>
        <translation>Printer</translation>
    </message>
    <message id="strip.printer.asking">
        <source>controllo</source>
        <translation>checking</translation>
    </message>
    <message id="strip.printer.broken">
        <source>ferma</source>
        <translation>stopped</translation>
    </message>
    <message id="strip.printer.cover_open">
        <source>aperta</source>
        <translation>open</translation>
    </message>
    <message id="strip.printer.cutter">
        <source>taglierina</source>
        <translation>cutter</translation>
    </message>
    <message id="strip.printer.one_way">
        <source>non conferma</source>
        <translation>one-way</translation>
    </message>
    <message id="strip.printer.paper_out">
        <source>senza carta</source>
        <translation>no paper</translation>
    </message>
    <message id="strip.printer.ready">
        <source>pronta</source>
        <translation>ready</translation>
    </message>
    <message id="strip.printer.unknown">
        <source>non risponde</source>
        <translation>silent</translation>
    </message>
    <message id="strip.reader">
        <source>Lettore</source>
        <translation>Reader</translation>
    </message>
    <message id="strip.reader.busy">
        <source>occupato</source>
        <translation>taken</translation>
    </message>
    <message id="strip.reader.listening">
        <source>in ascolto</source>
        <translation>listening</translation>
    </message>
    <message id="strip.reader.missing">
        <source>staccato</source>
        <translation>unplugged</translation>
    </message>
    <message id="strip.reader.none">
        <source>assente</source>
        <translation>none</translation>
    </message>
    <message id="strip.reader.opening">
        <source>si apre</source>
        <translation>opening</translation>
    </message>
    <message id="strip.reader.ready">
        <source>pronto</source>
        <translation>ready</translation>
    </message>
    <message id="strip.sound">
        <source>Suoni</source>
        <translation>Sounds</translation>
    </message>
    <message id="strip.sound.off">
        <source>spenti</source>
        <translation>off</translation>
    </message>
    <message id="strip.sound.on">
        <source>accesi</source>
        <translation>on</translation>
    </message>
    <message id="training.band">
        <source>ALLENAMENTO – soldi finti</source>
        <translation>TRAINING – pretended money</translation>
    </message>
    <message id="training.begin">
        <source>Allenamento</source>
        <translation>Training</translation>
    </message>
    <message id="typing.count">
        <source>{count} di {length}</source>
        <translation>{count} of {length}</translation>
    </message>
    <message id="typing.no_such_sign">
        <source>Questo segno nei codici non c’è. Guarda di nuovo.</source>
        <translation>No code has this sign. Look again.</translation>
    </message>
    <message id="typing.placeholder">
        <source>SS1…</source>
        <translation>SS1…</translation>
    </message>
    <message id="typing.primary">
        <source>Avanti</source>
        <translation>Go on</translation>
    </message>
    <message id="typing.question">
        <source>Scrivi il codice</source>
        <translation>Type the code</translation>
    </message>
    <message id="typing.waiting">
        <source>Scrivi tutti i segni del codice</source>
        <translation>Type every sign of the code</translation>
    </message>
    <message id="verify.amount">
        <source>Ricarica: EUR {amount}</source>
        <translation>Recharge: EUR {amount}</translation>
    </message>
    <message id="verify.forged">
        <source>RICEVUTA NON VERA: la firma non è del server. Quello che dice non vale.</source>
        <translation>NOT A TRUE RECEIPT: the signature is not the backend&apos;s. It proves nothing.</translation>
    </message>
    <message id="verify.genuine">
        <source>RICEVUTA VERA: è firmata dal server.</source>
        <translation>TRUE RECEIPT: it is signed by the backend.</translation>
    </message>
    <message id="verify.no_receipt">
        <source>Questo non è il codice firmato di una ricevuta.</source>
        <translation>This is not the signed code of a receipt.</translation>
    </message>
    <message id="verify.reference">
        <source>Autorizzazione: {reference}</source>
        <translation>Authorisation: {reference}</translation>
    </message>
    <message id="verify.reversal">
        <source>Uno storno fatto dopo non si vede dalla ricevuta: lo sa il negozio.</source>
        <translation>A later reversal does not show on a receipt: the shop knows of it.</translation>
    </message>
    <message id="verify.terminal">
        <source>Terminale: {terminal}</source>
        <translation>Terminal: {terminal}</translation>
    </message>
    <message id="verify.total">
        <source>Totale con la commissione: EUR {amount}</source>
        <translation>Total with the fee: EUR {amount}</translation>
    </message>
    <message id="verify.when">
        <source>Data e ora: {when}</source>
        <translation>Date and time: {when}</translation>
    </message>
    <message id="visit.add">
        <source>Altro codice</source>
        <translation>Another code</translation>
    </message>
    <message id="visit.already">
        <source>Questo codice è già in questa vendita.</source>
        <translation>This code is in this sale already.</translation>
    </message>
    <message id="visit.card">
        <source>Codice {tail}, {amount}</source>
        <translation>Code {tail}, {amount}</translation>
    </message>
    <message id="visit.change">
        <source>Cambia codici o importi</source>
        <translation>Change codes or amounts</translation>
    </message>
    <message id="visit.done.title">
        <source>Ricariche fatte</source>
        <translation>All recharged</translation>
    </message>
    <message id="visit.fees">
        <source>Commissioni</source>
        <translation>Fees</translation>
    </message>
    <message id="visit.give_back.sentence">
        <source>Solo per quelle non fatte. Gli altri soldi restano in cassa.</source>
        <translation>Only for those not done. The other cash stays in the till.</translation>
    </message>
    <message id="visit.give_back.title">
        <source>Ridai {total}</source>
        <translation>Give back {total}</translation>
    </message>
    <message id="visit.in_doubt.sentence">
        <source>Il server non ha ancora risposto. Dai il promemoria.</source>
        <translation>The server has not answered yet. Give the reminder.</translation>
    </message>
    <message id="visit.in_doubt.title" numerus="yes">
        <source>{count} in verifica</source>
        <translation>
            <numerusform>One being checked</numerusform>
            <numerusform>{count} being checked</numerusform>
        </translation>
    </message>
    <message id="visit.leave.other">
        <source>Sì, lasciali tutti</source>
        <translation>Yes, leave them all</translation>
    </message>
    <message id="visit.leave.question" numerus="yes">
        <source>Lasciare tutti e {count} i codici?</source>
        <translation>
            <numerusform>Leave this code?</numerusform>
            <numerusform>Leave all {count} codes?</numerusform>
        </translation>
    </message>
    <message id="visit.leave.sentence">
        <source>Non hai ancora preso soldi.</source>
        <translation>You have not taken any cash yet.</translation>
    </message>
    <message id="visit.line.frozen">
        <source>Chiama l’assistenza: non ridare</source>
        <translation>Call support: do not refund</translation>
    </message>
    <message id="visit.line.given_back">
        <source>Non fatta, soldi ridati</source>
        <translation>Not done, cash given back</translation>
    </message>
    <message id="visit.line.in_doubt">
        <source>In verifica: non ridare</source>
        <translation>Being checked: do not refund</translation>
    </message>
    <message id="visit.line.refused">
        <source>Rifiutata: da ridare</source>
        <translation>Refused: to give back</translation>
    </message>
    <message id="visit.line.reversed">
        <source>Stornata: da ridare</source>
        <translation>Reversed: to give back</translation>
    </message>
    <message id="visit.line.voided">
        <source>Annullata: da ridare</source>
        <translation>Cancelled: to give back</translation>
    </message>
    <message id="visit.line.voiding">
        <source>Annullo in verifica: non ridare</source>
        <translation>Cancelling, being checked: do not refund</translation>
    </message>
    <message id="visit.line.waiting">
        <source>Sto confermando…</source>
        <translation>Confirming…</translation>
    </message>
    <message id="visit.next">
        <source>Avanti: importo di {tail}</source>
        <translation>Next: amount of {tail}</translation>
    </message>
    <message id="visit.remove">
        <source>Togli {tail}</source>
        <translation>Remove {tail}</translation>
    </message>
    <message id="visit.some_done.title" numerus="yes">
        <source>{count} ricariche fatte</source>
        <translation>
            <numerusform>One recharged</numerusform>
            <numerusform>{count} recharged</numerusform>
        </translation>
    </message>
    <message id="voice.cents" numerus="yes">
        <source>{count} centesimi</source>
        <translation>
            <numerusform>one cent</numerusform>
            <numerusform>{count} cents</numerusform>
        </translation>
    </message>
    <message id="voice.checking">
        <source>In verifica. Chiedi il promemoria.</source>
        <translation>Being checked. Ask for the reminder slip.</translation>
    </message>
    <message id="voice.confirm">
        <source>{amount}. Commissione {fee}. Totale {total}. Confermi?</source>
        <translation>{amount}. Fee {fee}. Total {total}. Is this right?</translation>
    </message>
    <message id="voice.done">
        <source>Ricarica fatta.</source>
        <translation>Top-up done.</translation>
    </message>
    <message id="voice.done_change">
        <source>Ricarica fatta. Resto {change}.</source>
        <translation>Top-up done. Change {change}.</translation>
    </message>
    <message id="voice.euros" numerus="yes">
        <source>{count} euro</source>
        <translation>
            <numerusform>one euro</numerusform>
            <numerusform>{count} euros</numerusform>
        </translation>
    </message>
    <message id="voice.euros_cents" numerus="yes">
        <source>{count} euro e {cents}</source>
        <translation>
            <numerusform>one euro {cents}</numerusform>
            <numerusform>{count} euros {cents}</numerusform>
        </translation>
    </message>
    <message id="voice.refused">
        <source>Ricarica non fatta. Riprendi {total}.</source>
        <translation>Top-up not done. Take back {total}.</translation>
    </message>
    <message id="voice.taken_back">
        <source>Ricarica annullata. Riprendi {total}.</source>
        <translation>Top-up cancelled. Take back {total}.</translation>
    </message>
    <message id="voided.title">
        <source>Ricarica annullata</source>
        <translation>Recharge taken back</translation>
    </message>
    <message id="voiding.sentence">
        <source>Chiedo al server se si può ancora.</source>
        <translation>Asking the server whether it still can.</translation>
    </message>
    <message id="voiding.title">
        <source>Sto annullando…</source>
        <translation>Taking it back…</translation>
    </message>
    <message id="voiding.wait">
        <source>Non ridare ancora i soldi</source>
        <translation>Do not give the cash back yet</translation>
    </message>
    <message id="voiding.wait_why">
        <source>I {total} restano in cassa. Te lo dico io.</source>
        <translation>{total} stay in the drawer. I tell you.</translation>
    </message>
    <message id="waiting.cash">
        <source>I soldi restano in cassa</source>
        <translation>The cash stays in the drawer</translation>
    </message>
    <message id="waiting.cash_why">
        <source>I {total} sono già nel totale qui sotto.</source>
        <translation>{total} are in the total below already.</translation>
    </message>
    <message id="waiting.long">
        <source>Ci mette più del solito. Aspetta.</source>
        <translation>It takes longer than usual. Wait.</translation>
    </message>
    <message id="waiting.longer">
        <source>Ancora un momento.</source>
        <translation>One more moment.</translation>
    </message>
    <message id="waiting.no_scan">
        <source>Non passare di nuovo il codice</source>
        <translation>Do not scan the code again</translation>
    </message>
    <message id="waiting.no_scan_why">
        <source>Se l’attesa si allunga, te lo dico io.</source>
        <translation>If it takes long, I tell you.</translation>
    </message>
    <message id="waiting.primary">
        <source>Attendi la conferma del server</source>
        <translation>Wait for the server’s answer</translation>
    </message>
    <message id="waiting.title">
        <source>Sto confermando…</source>
        <translation>Confirming…</translation>
    </message>
    <message id="waiting.usual">
        <source>Di solito bastano 3 secondi.</source>
        <translation>Three seconds are usually enough.</translation>
    </message>
    <message id="way_out.back">
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
    <message id="way_out.cancel">
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message id="way_out.later">
        <source>Più tardi</source>
        <translation>Later</translation>
    </message>
</context>
</TS>
