<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="it">
<context>
    <name></name>
    <message id="abandoned.sentence">
        <source>Non hai preso soldi. Non c’è niente da ridare.</source>
        <translation>Tu n’as pas pris d’argent. Rien à rendre.</translation>
    </message>
    <message id="abandoned.title">
        <source>Vendita annullata</source>
        <translation>Vente annulée</translation>
    </message>
    <message id="about.address">
        <source>Indirizzo</source>
        <translation>Adresse</translation>
    </message>
    <message id="about.code">
        <source>Per il tecnico</source>
        <translation>Pour le technicien</translation>
    </message>
    <message id="about.copied">
        <source>Ultima copia</source>
        <translation>Dernière copie</translation>
    </message>
    <message id="about.empty">
        <source>vuoto</source>
        <translation>vide</translation>
    </message>
    <message id="about.heading">
        <source>Questo terminale</source>
        <translation>Ce terminal</translation>
    </message>
    <message id="about.journal">
        <source>Registro</source>
        <translation>Registre</translation>
    </message>
    <message id="about.operations">
        <source>Operazioni</source>
        <translation>Opérations</translation>
    </message>
    <message id="about.phone">
        <source>Assistenza</source>
        <translation>Assistance</translation>
    </message>
    <message id="about.primary">
        <source>Torna indietro</source>
        <translation>Retour</translation>
    </message>
    <message id="about.sealed">
        <source>{events} passi, sigillo {seal}</source>
        <translation>{events} étapes, sceau {seal}</translation>
    </message>
    <message id="about.shop">
        <source>Negozio</source>
        <translation>Magasin</translation>
    </message>
    <message id="about.terminal">
        <source>Terminale</source>
        <translation>Terminal</translation>
    </message>
    <message id="about.version">
        <source>Programma</source>
        <translation>Programme</translation>
    </message>
    <message id="ago.minutes" numerus="yes">
        <source>{count} minuti fa</source>
        <translation>
            <numerusform>il y a une minute</numerusform>
            <numerusform>il y a {count} minutes</numerusform>
        </translation>
    </message>
    <message id="ago.now">
        <source>meno di un minuto fa</source>
        <translation>il y a moins d’une minute</translation>
    </message>
    <message id="ago.unknown">
        <source>poco fa</source>
        <translation>il y a peu</translation>
    </message>
    <message id="amount.asking">
        <source>Chiedo il prezzo…</source>
        <translation>Je demande le prix…</translation>
    </message>
    <message id="amount.checking">
        <source>Guardo se c’è già…</source>
        <translation>Je regarde s’il y en a déjà…</translation>
    </message>
    <message id="amount.maximum">
        <source>Massimo {limit}</source>
        <translation>Maximum {limit}</translation>
    </message>
    <message id="amount.minimum">
        <source>Minimo {limit}</source>
        <translation>Minimum {limit}</translation>
    </message>
    <message id="amount.primary">
        <source>Stampa il pre-scontrino</source>
        <translation>Imprime le pré-reçu</translation>
    </message>
    <message id="amount.question">
        <source>Quanto vuole ricaricare?</source>
        <translation>Combien recharger&#xa0;?</translation>
    </message>
    <message id="amount.step">
        <source>Solo a passi di {step}</source>
        <translation>Seulement par pas de {step}</translation>
    </message>
    <message id="amount.to_collect">
        <source>Da incassare</source>
        <translation>À encaisser</translation>
    </message>
    <message id="amount.waiting">
        <source>Scrivi l’importo</source>
        <translation>Tape le montant</translation>
    </message>
    <message id="busy.named">
        <source>Stesso codice della {number}, {total}. Finisci prima questa.</source>
        <translation>Même code que la {number}, {total}. Finis d’abord celle-ci.</translation>
    </message>
    <message id="calibrate.ask.accents">
        <source>1. Quale riga ha gli accenti giusti? Da A a G.</source>
        <translation>1. Quelle ligne a les bons accents&#xa0;? De A à G.</translation>
    </message>
    <message id="calibrate.ask.bars">
        <source>3. Quante barre di lunghezza diversa: 1, 2, 3?</source>
        <translation>3. Combien de barres de longueur différente&#xa0;: 1, 2, 3&#xa0;?</translation>
    </message>
    <message id="calibrate.ask.codes">
        <source>4. Quali codici QR sono usciti: P, Q, R? Scrivi le lettere.</source>
        <translation>4. Quels codes QR sont sortis&#xa0;: P, Q, R&#xa0;? Écris les lettres.</translation>
    </message>
    <message id="calibrate.ask.cut">
        <source>5. Taglio? 1: giusto. 2: sopra la riga finale. 3: nessun taglio.</source>
        <translation>5. Coupe&#xa0;? 1&#xa0;: bonne. 2&#xa0;: au-dessus de la dernière ligne. 3&#xa0;: aucune.</translation>
    </message>
    <message id="calibrate.ask.euro">
        <source>   In quella riga il primo segno è un euro? S o N.</source>
        <translation>   Dans cette ligne, le premier signe est-il un euro&#xa0;? S (oui) ou N.</translation>
    </message>
    <message id="calibrate.ask.logo">
        <source>In testa al foglio è uscito il logo? S o N.</source>
        <translation>Le logo est-il en tête du papier&#xa0;? S (oui) ou N.</translation>
    </message>
    <message id="calibrate.ask.ruler">
        <source>2. Il righello più lungo su una riga sola: 32, 42, 48?</source>
        <translation>2. La règle la plus longue sur une seule ligne&#xa0;: 32, 42, 48&#xa0;?</translation>
    </message>
    <message id="calibrate.begin">
        <source>Guarda lo scontrino e rispondi. Invio se non lo sai: non cambia niente.</source>
        <translation>Regarde le ticket et réponds. Entrée si tu ne sais pas&#xa0;: rien ne change.</translation>
    </message>
    <message id="calibrate.choices">
        <source>Si risponde con: {choices}. Invio se non lo sai.</source>
        <translation>On répond avec&#xa0;: {choices}. Entrée si tu ne sais pas.</translation>
    </message>
    <message id="calibrate.kept">
        <source>Tenuto per {address}: {what}</source>
        <translation>Gardé pour {address}&#xa0;: {what}</translation>
    </message>
    <message id="calibrate.no_more">
        <source>Fine delle risposte: il resto non cambia.</source>
        <translation>Fin des réponses&#xa0;: le reste ne change pas.</translation>
    </message>
    <message id="calibrate.not_printed">
        <source>Lo scontrino non è uscito: {why}</source>
        <translation>Le ticket n’est pas sorti&#xa0;: {why}</translation>
    </message>
    <message id="calibrate.not_proved">
        <source>La stampante non ha confermato. Guarda se è uscito.</source>
        <translation>L’imprimante n’a pas confirmé. Regarde s’il est sorti.</translation>
    </message>
    <message id="calibrate.nothing">
        <source>Nessuna risposta: la stampante resta come prima.</source>
        <translation>Aucune réponse&#xa0;: l’imprimante reste comme avant.</translation>
    </message>
    <message id="call.nobody">
        <source>Codice {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message id="call.support">
        <source>Assistenza: codice {code}</source>
        <translation>Assistance&#xa0;: code {code}</translation>
    </message>
    <message id="call.technician">
        <source>Tecnico: codice {code}</source>
        <translation>Technicien&#xa0;: code {code}</translation>
    </message>
    <message id="camera.none">
        <source>Usa il lettore</source>
        <translation>Utilise le lecteur</translation>
    </message>
    <message id="camera.none_why">
        <source>Qui la fotocamera non c’è.</source>
        <translation>Il n’y a pas de caméra ici.</translation>
    </message>
    <message id="camera.opening">
        <source>Accendo la fotocamera…</source>
        <translation>J’allume la caméra…</translation>
    </message>
    <message id="camera.opening_why">
        <source>Intanto va bene anche il lettore.</source>
        <translation>En attendant, le lecteur marche aussi.</translation>
    </message>
    <message id="caption.copy">
        <source>Anteprima del duplicato</source>
        <translation>Aperçu du duplicata</translation>
    </message>
    <message id="caption.held">
        <source>La stampante aspetta te</source>
        <translation>L’imprimante t’attend</translation>
    </message>
    <message id="caption.last">
        <source>Ultima ricevuta: uscita alle {time}</source>
        <translation>Dernier reçu&#xa0;: sorti à {time}</translation>
    </message>
    <message id="caption.last_day">
        <source>Ultima ricevuta: del {time}</source>
        <translation>Dernier reçu&#xa0;: du {time}</translation>
    </message>
    <message id="caption.not_done.printed">
        <source>Foglio del rifiuto: uscito</source>
        <translation>Papier du refus&#xa0;: sorti</translation>
    </message>
    <message id="caption.not_done.sent">
        <source>Foglio del rifiuto: mandato in stampa</source>
        <translation>Papier du refus&#xa0;: envoyé</translation>
    </message>
    <message id="caption.not_sent">
        <source>Non stampato</source>
        <translation>Pas imprimé</translation>
    </message>
    <message id="caption.pre.printed">
        <source>Stampato: mostralo al cliente</source>
        <translation>Imprimé&#xa0;: montre-le au client</translation>
    </message>
    <message id="caption.pre.printing">
        <source>Il pre-scontrino sta uscendo</source>
        <translation>Le pré-reçu sort</translation>
    </message>
    <message id="caption.pre.unknown">
        <source>Forse uscito: guarda la stampante</source>
        <translation>Peut-être sorti&#xa0;: regarde</translation>
    </message>
    <message id="caption.preview">
        <source>Anteprima: non ancora stampato</source>
        <translation>Aperçu&#xa0;: pas encore imprimé</translation>
    </message>
    <message id="caption.receipt.printed">
        <source>Ricevuta uscita: consegnala</source>
        <translation>Reçu sorti&#xa0;: donne-le</translation>
    </message>
    <message id="caption.receipt.printing">
        <source>La ricevuta sta uscendo</source>
        <translation>Le reçu sort</translation>
    </message>
    <message id="caption.receipt.unknown">
        <source>Forse uscita: guarda la stampante</source>
        <translation>Peut-être sorti&#xa0;: regarde</translation>
    </message>
    <message id="caption.reprint">
        <source>Ristampa</source>
        <translation>Réimpression</translation>
    </message>
    <message id="caption.slip.not_sent">
        <source>Foglio non uscito: guarda la stampante</source>
        <translation>Pas sorti&#xa0;: regarde l’imprimante</translation>
    </message>
    <message id="caption.slip.preview">
        <source>Promemoria: non ancora stampato</source>
        <translation>Mémo&#xa0;: pas encore imprimé</translation>
    </message>
    <message id="caption.slip.printed">
        <source>Promemoria uscito: consegnalo</source>
        <translation>Mémo sorti&#xa0;: donne-le</translation>
    </message>
    <message id="caption.slip.sent">
        <source>Promemoria mandato: consegnalo</source>
        <translation>Mémo envoyé&#xa0;: donne-le</translation>
    </message>
    <message id="caption.slip.unknown">
        <source>Forse uscito: guarda la stampante</source>
        <translation>Peut-être sorti&#xa0;: regarde</translation>
    </message>
    <message id="caption.still_valid">
        <source>La ricevuta del cliente resta valida</source>
        <translation>Le reçu du client reste valable</translation>
    </message>
    <message id="caption.storno.preview">
        <source>Foglio dello storno: non ancora stampato</source>
        <translation>Remboursement&#xa0;: pas encore imprimé</translation>
    </message>
    <message id="caption.storno.printed">
        <source>Foglio dello storno: fallo firmare</source>
        <translation>Remboursement&#xa0;: fais signer</translation>
    </message>
    <message id="caption.storno.sent">
        <source>Foglio dello storno: mandato in stampa</source>
        <translation>Remboursement&#xa0;: envoyé</translation>
    </message>
    <message id="caption.waiting">
        <source>La ricevuta esce dopo la conferma</source>
        <translation>Le reçu sort après la confirmation</translation>
    </message>
    <message id="choosing.advice">
        <source>Guarda la foto e tocca il suo numero.</source>
        <translation>Regarde la photo et touche son numéro.</translation>
    </message>
    <message id="choosing.code">
        <source>Codice di ricarica</source>
        <translation>Code de recharge</translation>
    </message>
    <message id="choosing.heading">
        <source>Più codici insieme</source>
        <translation>Plusieurs codes ensemble</translation>
    </message>
    <message id="choosing.none">
        <source>Nessuno di questi</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message id="choosing.paper">
        <source>Foglio di questo negozio</source>
        <translation>Papier de ce magasin</translation>
    </message>
    <message id="choosing.question">
        <source>Quale di questi?</source>
        <translation>Lequel de ceux-ci&#xa0;?</translation>
    </message>
    <message id="copy.again">
        <source>Ristampa</source>
        <translation>Réimprime</translation>
    </message>
    <message id="copy.give">
        <source>Dai il duplicato al cliente.</source>
        <translation>Donne le duplicata au client.</translation>
    </message>
    <message id="copy.not_sent">
        <source>Il duplicato non è uscito. Ristampalo.</source>
        <translation>Le duplicata n’est pas sorti. Réimprime-le.</translation>
    </message>
    <message id="copy.printing">
        <source>Il duplicato sta uscendo.</source>
        <translation>Le duplicata sort.</translation>
    </message>
    <message id="copy.title">
        <source>Duplicato</source>
        <translation>Duplicata</translation>
    </message>
    <message id="copy.unknown">
        <source>Il duplicato forse è uscito. Guarda la stampante.</source>
        <translation>Le duplicata est peut-être sorti. Regarde l’imprimante.</translation>
    </message>
    <message id="customer.ask_slip">
        <source>Chiedi il promemoria.</source>
        <translation>Demandez le mémo.</translation>
    </message>
    <message id="customer.checking">
        <source>In verifica</source>
        <translation>En vérification</translation>
    </message>
    <message id="customer.confirm">
        <source>Confermi?</source>
        <translation>Vous confirmez&#xa0;?</translation>
    </message>
    <message id="customer.done">
        <source>Ricarica fatta</source>
        <translation>Recharge faite</translation>
    </message>
    <message id="customer.given">
        <source>Ricevuti</source>
        <translation>Reçus</translation>
    </message>
    <message id="customer.how_much">
        <source>Quanto vuoi ricaricare?</source>
        <translation>Combien voulez-vous recharger&#xa0;?</translation>
    </message>
    <message id="customer.keep_slip">
        <source>Tieni il promemoria.</source>
        <translation>Gardez le mémo.</translation>
    </message>
    <message id="customer.paid">
        <source>Pagati</source>
        <translation>Payés</translation>
    </message>
    <message id="customer.receipt_comes">
        <source>Aspetta la ricevuta.</source>
        <translation>Attendez le reçu.</translation>
    </message>
    <message id="customer.refused">
        <source>Ricarica non fatta</source>
        <translation>Recharge non faite</translation>
    </message>
    <message id="customer.stands">
        <source>La ricarica resta valida</source>
        <translation>La recharge reste valable</translation>
    </message>
    <message id="customer.take_back">
        <source>Riprendi</source>
        <translation>Reprenez</translation>
    </message>
    <message id="customer.take_receipt">
        <source>Prendi la ricevuta.</source>
        <translation>Prenez le reçu.</translation>
    </message>
    <message id="customer.taken_back">
        <source>Ricarica annullata</source>
        <translation>Recharge annulée</translation>
    </message>
    <message id="customer.total">
        <source>Totale</source>
        <translation>Total</translation>
    </message>
    <message id="customer.waiting">
        <source>Un momento…</source>
        <translation>Un moment…</translation>
    </message>
    <message id="devices.about">
        <source>Terminale</source>
        <translation>Terminal</translation>
    </message>
    <message id="devices.camera.live">
        <source>La fotocamera vede.</source>
        <translation>La caméra voit.</translation>
    </message>
    <message id="devices.camera.live_why">
        <source>Legge i codici sul telefono e sulla carta.</source>
        <translation>Elle lit les codes sur téléphone et papier.</translation>
    </message>
    <message id="devices.clock.ahead">
        <source>L’orologio va avanti.</source>
        <translation>L’horloge avance.</translation>
    </message>
    <message id="devices.clock.behind">
        <source>L’orologio è rimasto indietro.</source>
        <translation>L’horloge retarde.</translation>
    </message>
    <message id="devices.clock.exact">
        <source>L’ora è giusta.</source>
        <translation>L’heure est juste.</translation>
    </message>
    <message id="devices.clock.exact_why">
        <source>È quella del server.</source>
        <translation>C’est celle du serveur.</translation>
    </message>
    <message id="devices.clock.unknown">
        <source>Non so se l’ora è giusta.</source>
        <translation>Je ne sais pas si l’heure est juste.</translation>
    </message>
    <message id="devices.clock.unknown_why">
        <source>La confronto quando il server risponde.</source>
        <translation>Je la compare quand le serveur répond.</translation>
    </message>
    <message id="devices.clock.wrong_do">
        <source>Regola l’ora del computer, o chiama l’assistenza.</source>
        <translation>Règle l’heure de l’ordinateur, ou appelle l’assistance.</translation>
    </message>
    <message id="devices.clock.wrong_why">
        <source>Sui fogli esce un’ora sbagliata.</source>
        <translation>Une heure fausse sort sur les papiers.</translation>
    </message>
    <message id="devices.customer_first">
        <source>Prima finisci con il cliente.</source>
        <translation>Finis d’abord avec le client.</translation>
    </message>
    <message id="devices.facts.camera">
        <source>Fotocamera impostata: {source}.</source>
        <translation>Caméra réglée&#xa0;: {source}.</translation>
    </message>
    <message id="devices.facts.network">
        <source>Server: {address}</source>
        <translation>Serveur&#xa0;: {address}</translation>
    </message>
    <message id="devices.facts.printer">
        <source>{profile}, {address}, {columns} colonne. Ultima carta confermata: {proved}.</source>
        <translation>{profile}, {address}, {columns} colonnes. Dernier papier confirmé&#xa0;: {proved}.</translation>
    </message>
    <message id="devices.facts.reader">
        <source>Lettori: {readers}. Per impararne uno: pos-app reader setup.</source>
        <translation>Lecteurs&#xa0;: {readers}. Pour en apprendre un&#xa0;: pos-app reader setup.</translation>
    </message>
    <message id="devices.heading">
        <source>Dispositivi</source>
        <translation>Appareils</translation>
    </message>
    <message id="devices.how_paper">
        <source>Come si cambia</source>
        <translation>Comment le changer</translation>
    </message>
    <message id="devices.network.answering">
        <source>Il server risponde.</source>
        <translation>Le serveur répond.</translation>
    </message>
    <message id="devices.network.silent_why">
        <source>Finché non risponde non si vende.</source>
        <translation>Tant qu’il ne répond pas, on ne vend pas.</translation>
    </message>
    <message id="devices.network.took">
        <source>Il server ha risposto in {took} ms.</source>
        <translation>Le serveur a répondu en {took} ms.</translation>
    </message>
    <message id="devices.network.unknown">
        <source>Il server non si è ancora sentito.</source>
        <translation>Le serveur n’a pas encore répondu.</translation>
    </message>
    <message id="devices.never">
        <source>mai</source>
        <translation>jamais</translation>
    </message>
    <message id="devices.paper.ample">
        <source>C’è carta.</source>
        <translation>Il y a du papier.</translation>
    </message>
    <message id="devices.paper.low">
        <source>Il rotolo sta finendo.</source>
        <translation>Le rouleau se termine.</translation>
    </message>
    <message id="devices.paper.low_do">
        <source>Tieni pronto un rotolo nuovo.</source>
        <translation>Prépare un nouveau rouleau.</translation>
    </message>
    <message id="devices.paper.low_why">
        <source>Bastano ancora pochi scontrini.</source>
        <translation>Il suffit encore pour peu de tickets.</translation>
    </message>
    <message id="devices.paper.out_do">
        <source>Apri, metti il rotolo, chiudi lo sportello.</source>
        <translation>Ouvre, mets le rouleau, ferme le capot.</translation>
    </message>
    <message id="devices.paper.unknown">
        <source>Non so quanta carta c’è.</source>
        <translation>Je ne sais pas combien de papier il y a.</translation>
    </message>
    <message id="devices.paper.unknown_do">
        <source>Guarda il rotolo ogni mattina.</source>
        <translation>Regarde le rouleau chaque matin.</translation>
    </message>
    <message id="devices.paper.unknown_why">
        <source>Questa stampante non lo dice.</source>
        <translation>Cette imprimante ne le dit pas.</translation>
    </message>
    <message id="devices.primary">
        <source>Prova tutto</source>
        <translation>Essaie tout</translation>
    </message>
    <message id="devices.printer.asking">
        <source>Sto chiedendo alla stampante come sta.</source>
        <translation>Je demande à l’imprimante comment elle va.</translation>
    </message>
    <message id="devices.printer.broken">
        <source>La stampante è ferma.</source>
        <translation>L’imprimante est arrêtée.</translation>
    </message>
    <message id="devices.printer.ready">
        <source>La stampante è pronta.</source>
        <translation>L’imprimante est prête.</translation>
    </message>
    <message id="devices.printer.ready_why">
        <source>Conferma ogni foglio che esce.</source>
        <translation>Elle confirme chaque papier qui sort.</translation>
    </message>
    <message id="devices.printer.unproved">
        <source>Dopo ogni foglio guardi tu se è uscito.</source>
        <translation>Après chaque papier, regarde s’il est sorti.</translation>
    </message>
    <message id="devices.printer.waits">
        <source>Le ricevute aspettano. Non si perde niente.</source>
        <translation>Les reçus attendent. Rien n’est perdu.</translation>
    </message>
    <message id="devices.read.camera">
        <source>Letto dalla fotocamera: {kind}. Segni: {signs}.</source>
        <translation>Lu par la caméra&#xa0;: {kind}. Signes&#xa0;: {signs}.</translation>
    </message>
    <message id="devices.read.kind">
        <source>un codice</source>
        <translation>un code</translation>
    </message>
    <message id="devices.read.now">
        <source>Passa un codice qualsiasi: non si vende niente.</source>
        <translation>Passe n’importe quel code&#xa0;: on ne vend rien.</translation>
    </message>
    <message id="devices.read.reader">
        <source>Letto dal lettore: {kind}. Segni: {signs}.</source>
        <translation>Lu par le lecteur&#xa0;: {kind}. Signes&#xa0;: {signs}.</translation>
    </message>
    <message id="devices.reader.listening">
        <source>Il lettore non si è ancora sentito.</source>
        <translation>Le lecteur n’a encore rien envoyé.</translation>
    </message>
    <message id="devices.reader.listening_do">
        <source>Premi «Leggi un codice» e passa un codice.</source>
        <translation>Touche «&#xa0;Lis un code&#xa0;» et passe un code.</translation>
    </message>
    <message id="devices.reader.listening_why">
        <source>Finché non legge, non so se c’è.</source>
        <translation>Tant qu’il ne lit pas, je ne sais pas.</translation>
    </message>
    <message id="devices.reader.none">
        <source>Nessun lettore.</source>
        <translation>Aucun lecteur.</translation>
    </message>
    <message id="devices.reader.none_why">
        <source>Va bene anche la fotocamera.</source>
        <translation>La caméra marche aussi.</translation>
    </message>
    <message id="devices.reader.opening">
        <source>Il lettore si apre.</source>
        <translation>Le lecteur s’ouvre.</translation>
    </message>
    <message id="devices.reader.ready">
        <source>Il lettore è pronto.</source>
        <translation>Le lecteur est prêt.</translation>
    </message>
    <message id="devices.since">
        <source>dalle {at}</source>
        <translation>depuis {at}</translation>
    </message>
    <message id="devices.slip.not_sent">
        <source>La prova non è uscita.</source>
        <translation>L’essai n’est pas sorti.</translation>
    </message>
    <message id="devices.slip.out">
        <source>Prova uscita</source>
        <translation>Essai sorti</translation>
    </message>
    <message id="devices.slip.preview">
        <source>Anteprima della prova</source>
        <translation>Aperçu de l’essai</translation>
    </message>
    <message id="devices.slip.printed">
        <source>La prova è uscita: la stampante conferma.</source>
        <translation>L’essai est sorti&#xa0;: l’imprimante confirme.</translation>
    </message>
    <message id="devices.slip.unknown">
        <source>Forse è uscita: guarda la stampante.</source>
        <translation>Peut-être sorti&#xa0;: regarde l’imprimante.</translation>
    </message>
    <message id="devices.sound.off">
        <source>I suoni sono spenti.</source>
        <translation>Les sons sont éteints.</translation>
    </message>
    <message id="devices.sound.off_why">
        <source>Lo schermo dice tutto lo stesso.</source>
        <translation>L’écran dit tout quand même.</translation>
    </message>
    <message id="devices.sound.on">
        <source>I suoni sono accesi.</source>
        <translation>Les sons sont allumés.</translation>
    </message>
    <message id="devices.sound.on_why">
        <source>Premi «Suona» e ascolta.</source>
        <translation>Touche «&#xa0;Joue&#xa0;» et écoute.</translation>
    </message>
    <message id="devices.sound.played">
        <source>Ho suonato. Non hai sentito? Alza il volume.</source>
        <translation>J’ai joué. Rien entendu&#xa0;? Monte le volume.</translation>
    </message>
    <message id="devices.starting">
        <source>Attendi che il terminale sia pronto</source>
        <translation>Attends que le terminal soit prêt</translation>
    </message>
    <message id="devices.sum.customer">
        <source>Prima finisci con il cliente, poi riprova.</source>
        <translation>Finis d’abord avec le client, puis réessaie.</translation>
    </message>
    <message id="devices.sum.good">
        <source>Quello che ho provato va bene.</source>
        <translation>Ce que j’ai essayé va bien.</translation>
    </message>
    <message id="devices.sum.look">
        <source>Da guardare: {names}.</source>
        <translation>À regarder&#xa0;: {names}.</translation>
    </message>
    <message id="devices.try.camera">
        <source>Vedi l’immagine</source>
        <translation>Vois l’image</translation>
    </message>
    <message id="devices.try.network">
        <source>Prova la rete</source>
        <translation>Essaie le réseau</translation>
    </message>
    <message id="devices.try.printer">
        <source>Prova di stampa</source>
        <translation>Impression d’essai</translation>
    </message>
    <message id="devices.try.reader">
        <source>Leggi un codice</source>
        <translation>Lis un code</translation>
    </message>
    <message id="devices.try.sound">
        <source>Suona</source>
        <translation>Joue</translation>
    </message>
    <message id="devices.trying">
        <source>Provo…</source>
        <translation>J’essaie…</translation>
    </message>
    <message id="devices.types">
        <source>che scrivono come una tastiera</source>
        <translation>qui écrivent comme un clavier</translation>
    </message>
    <message id="done.give_receipt">
        <source>Dai la ricevuta al cliente.</source>
        <translation>Donne le reçu au client.</translation>
    </message>
    <message id="done.held">
        <source>La ricevuta esce appena sistemi la stampante.</source>
        <translation>Le reçu sort dès que l’imprimante est prête.</translation>
    </message>
    <message id="done.not_sent">
        <source>La ricevuta non è uscita. Ristampala.</source>
        <translation>Le reçu n’est pas sorti. Réimprime-le.</translation>
    </message>
    <message id="done.printing">
        <source>La ricevuta sta uscendo.</source>
        <translation>Le reçu sort.</translation>
    </message>
    <message id="done.recharged">
        <source>Ricaricati</source>
        <translation>Rechargés</translation>
    </message>
    <message id="done.reprint">
        <source>Ricevuta non uscita? Ristampa</source>
        <translation>Pas de reçu&#xa0;? Réimprime</translation>
    </message>
    <message id="done.title">
        <source>Ricarica fatta</source>
        <translation>Recharge faite</translation>
    </message>
    <message id="done.unknown">
        <source>La ricevuta forse è uscita.</source>
        <translation>Le reçu est peut-être sorti.</translation>
    </message>
    <message id="done.unknown.advice">
        <source>Guarda la stampante. Io non lo so.</source>
        <translation>Regarde l’imprimante. Je ne sais pas.</translation>
    </message>
    <message id="done.unknown.no">
        <source>No, ristampa</source>
        <translation>Non, réimprime</translation>
    </message>
    <message id="done.unknown.question">
        <source>È uscita la ricevuta completa?</source>
        <translation>Le reçu est-il sorti entier&#xa0;?</translation>
    </message>
    <message id="done.unknown.yes">
        <source>Sì, la ricevuta è uscita</source>
        <translation>Oui, le reçu est sorti</translation>
    </message>
    <message id="drop.no_file">
        <source>Qui va una foto salvata su questo computer.</source>
        <translation>Ici va une photo de cet ordinateur.</translation>
    </message>
    <message id="drop.several">
        <source>Una foto alla volta, per favore.</source>
        <translation>Une photo à la fois, s’il te plaît.</translation>
    </message>
    <message id="exercises.advice">
        <source>Soldi finti, fogli di prova. Sbaglia pure.</source>
        <translation>Argent faux, papiers d’essai. Trompe-toi sans peur.</translation>
    </message>
    <message id="exercises.code">
        <source>Dammi un codice di prova</source>
        <translation>Donne-moi un code d’essai</translation>
    </message>
    <message id="exercises.door">
        <source>Esercizi</source>
        <translation>Exercices</translation>
    </message>
    <message id="exercises.end">
        <source>Fine allenamento</source>
        <translation>Fin de l’entraînement</translation>
    </message>
    <message id="exercises.heading">
        <source>Esercizi</source>
        <translation>Exercices</translation>
    </message>
    <message id="exercises.none">
        <source>Rimetti tutto a posto</source>
        <translation>Remets tout en ordre</translation>
    </message>
    <message id="exercises.none.ordered">
        <source>Tutto a posto: carta e server.</source>
        <translation>Tout est en ordre&#xa0;: papier et serveur.</translation>
    </message>
    <message id="exercises.paper_out">
        <source>Fai finire la carta</source>
        <translation>Fais finir le papier</translation>
    </message>
    <message id="exercises.paper_out.ordered">
        <source>La carta è finita: prova a stampare.</source>
        <translation>Le papier est fini&#xa0;: essaie d’imprimer.</translation>
    </message>
    <message id="exercises.refused">
        <source>Fai rifiutare una ricarica</source>
        <translation>Fais refuser une recharge</translation>
    </message>
    <message id="exercises.refused.ordered">
        <source>La prossima ricarica sarà rifiutata.</source>
        <translation>La prochaine recharge sera refusée.</translation>
    </message>
    <message id="exercises.silent">
        <source>Fai tacere il server</source>
        <translation>Fais taire le serveur</translation>
    </message>
    <message id="exercises.silent.ordered">
        <source>Alla prossima ricarica il server tace.</source>
        <translation>À la prochaine recharge, le serveur se tait.</translation>
    </message>
    <message id="fact.amount">
        <source>Ricarica</source>
        <translation>Recharge</translation>
    </message>
    <message id="fact.collected">
        <source>Incassati</source>
        <translation>Encaissés</translation>
    </message>
    <message id="fact.fee">
        <source>Commissione</source>
        <translation>Frais</translation>
    </message>
    <message id="fault.amount_outside_limits.do">
        <source>Scegli un altro importo.</source>
        <translation>Choisis un autre montant.</translation>
    </message>
    <message id="fault.amount_outside_limits.what">
        <source>L’importo non è ammesso.</source>
        <translation>Ce montant n’est pas admis.</translation>
    </message>
    <message id="fault.backend_not_trusted.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Ne prends pas d’argent. Appelle l’assistance.</translation>
    </message>
    <message id="fault.backend_not_trusted.what">
        <source>Il server non è quello che conosco.</source>
        <translation>Ce n’est pas le serveur que je connais.</translation>
    </message>
    <message id="fault.backend_silent.do">
        <source>Non prendere soldi. Riprova tra poco.</source>
        <translation>Ne prends pas d’argent. Réessaie bientôt.</translation>
    </message>
    <message id="fault.backend_silent.what">
        <source>Il server non risponde.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message id="fault.backend_unintelligible.do">
        <source>Non prendere soldi. Riprova tra poco.</source>
        <translation>Ne prends pas d’argent. Réessaie bientôt.</translation>
    </message>
    <message id="fault.backend_unintelligible.what">
        <source>Non capisco la risposta del server.</source>
        <translation>Je ne comprends pas la réponse du serveur.</translation>
    </message>
    <message id="fault.backend_unreachable.do">
        <source>Non prendere soldi. Controlla il cavo di rete.</source>
        <translation>Ne prends pas d’argent. Vérifie le câble réseau.</translation>
    </message>
    <message id="fault.backend_unreachable.what">
        <source>La rete non va.</source>
        <translation>Le réseau ne marche pas.</translation>
    </message>
    <message id="fault.backup_failed.do">
        <source>Controlla la chiavetta. Puoi vendere lo stesso.</source>
        <translation>Vérifie la clé USB. Tu peux vendre quand même.</translation>
    </message>
    <message id="fault.backup_failed.what">
        <source>La copia del registro non riesce.</source>
        <translation>La copie du registre ne réussit pas.</translation>
    </message>
    <message id="fault.balance_spent.do">
        <source>La ricarica resta. Non ridare i soldi.</source>
        <translation>La recharge reste. Ne rends pas l’argent.</translation>
    </message>
    <message id="fault.balance_spent.what">
        <source>Il credito è già stato usato.</source>
        <translation>Le crédit est déjà utilisé.</translation>
    </message>
    <message id="fault.camera_busy.do">
        <source>Chiudi l’altro programma, o usa il lettore.</source>
        <translation>Ferme l’autre programme, ou utilise le lecteur.</translation>
    </message>
    <message id="fault.camera_busy.what">
        <source>La fotocamera è di un altro programma</source>
        <translation>Un autre programme a la caméra</translation>
    </message>
    <message id="fault.camera_missing.do">
        <source>Ricollegala, o usa il lettore.</source>
        <translation>Rebranche-la, ou utilise le lecteur.</translation>
    </message>
    <message id="fault.camera_missing.what">
        <source>La fotocamera è staccata</source>
        <translation>La caméra est débranchée</translation>
    </message>
    <message id="fault.camera_restarted.do">
        <source>Ci vuole un momento. Va bene anche il lettore.</source>
        <translation>Il faut un moment. Le lecteur marche aussi.</translation>
    </message>
    <message id="fault.camera_restarted.what">
        <source>La fotocamera riparte</source>
        <translation>La caméra redémarre</translation>
    </message>
    <message id="fault.camera_stalled.do">
        <source>Intanto usa il lettore, o scrivi il codice.</source>
        <translation>Utilise le lecteur, ou tape le code.</translation>
    </message>
    <message id="fault.camera_stalled.what">
        <source>La fotocamera si è fermata</source>
        <translation>La caméra s’est arrêtée</translation>
    </message>
    <message id="fault.code_busy.do">
        <source>Finisci prima quella.</source>
        <translation>Finis d’abord celle-là.</translation>
    </message>
    <message id="fault.code_busy.what">
        <source>Con questo codice c’è già un’operazione aperta.</source>
        <translation>Une opération est déjà ouverte avec ce code.</translation>
    </message>
    <message id="fault.code_not_active.do">
        <source>Il cliente deve crearne uno nuovo.</source>
        <translation>Le client doit en créer un nouveau.</translation>
    </message>
    <message id="fault.code_not_active.what">
        <source>Il codice non è attivo.</source>
        <translation>Le code n’est pas actif.</translation>
    </message>
    <message id="fault.code_not_practice.do">
        <source>Usa un codice di prova.</source>
        <translation>Utilise un code d’essai.</translation>
    </message>
    <message id="fault.code_not_practice.what">
        <source>Questo codice è vero: qui è allenamento.</source>
        <translation>Ce code est vrai&#xa0;: ici c’est l’entraînement.</translation>
    </message>
    <message id="fault.code_unknown.do">
        <source>Il cliente controlla il QR sul telefono.</source>
        <translation>Le client vérifie le QR sur son téléphone.</translation>
    </message>
    <message id="fault.code_unknown.what">
        <source>Il codice non esiste.</source>
        <translation>Le code n’existe pas.</translation>
    </message>
    <message id="fault.disk_almost_full.do">
        <source>Vendite sospese: finisci quelle aperte, chiama l’assistenza.</source>
        <translation>Ventes suspendues&#xa0;: finis celles ouvertes, appelle l’assistance.</translation>
    </message>
    <message id="fault.disk_almost_full.what">
        <source>Il disco è quasi pieno.</source>
        <translation>Le disque est presque plein.</translation>
    </message>
    <message id="fault.disk_full.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Ne prends pas d’argent. Appelle l’assistance.</translation>
    </message>
    <message id="fault.disk_full.what">
        <source>Il disco è pieno.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message id="fault.enrolment_refused.do">
        <source>Chiedi un codice nuovo.</source>
        <translation>Demande un nouveau code.</translation>
    </message>
    <message id="fault.enrolment_refused.what">
        <source>Il codice di registrazione non va bene.</source>
        <translation>Le code d’inscription n’est pas bon.</translation>
    </message>
    <message id="fault.journal_behind.do">
        <source>Conta il cassetto e chiama l’assistenza.</source>
        <translation>Compte le tiroir et appelle l’assistance.</translation>
    </message>
    <message id="fault.journal_behind.what">
        <source>Il registro era indietro: ripreso dal server.</source>
        <translation>Le registre avait du retard&#xa0;: repris du serveur.</translation>
    </message>
    <message id="fault.journal_damaged.do">
        <source>Non ridare soldi. Chiama l’assistenza.</source>
        <translation>Ne rends pas d’argent. Appelle l’assistance.</translation>
    </message>
    <message id="fault.journal_damaged.what">
        <source>Il registro è rovinato.</source>
        <translation>Le registre est abîmé.</translation>
    </message>
    <message id="fault.journal_foreign.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Ne prends pas d’argent. Appelle l’assistance.</translation>
    </message>
    <message id="fault.journal_foreign.what">
        <source>Il registro non è di questo terminale.</source>
        <translation>Le registre n’est pas de ce terminal.</translation>
    </message>
    <message id="fault.journal_in_use.do">
        <source>Usa l’altra finestra, o riavvia.</source>
        <translation>Utilise l’autre fenêtre, ou redémarre.</translation>
    </message>
    <message id="fault.journal_in_use.what">
        <source>Il programma è già aperto.</source>
        <translation>Le programme est déjà ouvert.</translation>
    </message>
    <message id="fault.journal_newer.do">
        <source>Chiama l’assistenza per aggiornare.</source>
        <translation>Appelle l’assistance pour la mise à jour.</translation>
    </message>
    <message id="fault.journal_newer.what">
        <source>Il registro è di una versione più nuova.</source>
        <translation>Le registre est d’une version plus récente.</translation>
    </message>
    <message id="fault.journal_set_aside.do">
        <source>Conta il cassetto e chiama l’assistenza.</source>
        <translation>Compte le tiroir et appelle l’assistance.</translation>
    </message>
    <message id="fault.journal_set_aside.what">
        <source>Registro rovinato: si rifà dal server.</source>
        <translation>Registre abîmé&#xa0;: refait depuis le serveur.</translation>
    </message>
    <message id="fault.journal_unreadable.do">
        <source>Non ridare soldi. Riavvia; se resta, chiama l’assistenza.</source>
        <translation>Ne rends pas d’argent. Redémarre&#xa0;; si ça reste, appelle l’assistance.</translation>
    </message>
    <message id="fault.journal_unreadable.what">
        <source>Non riesco a leggere il registro.</source>
        <translation>Je ne peux pas lire le registre.</translation>
    </message>
    <message id="fault.journal_write_failed.do">
        <source>Non ridare soldi. Riavvia il terminale.</source>
        <translation>Ne rends pas d’argent. Redémarre le terminal.</translation>
    </message>
    <message id="fault.journal_write_failed.what">
        <source>Non so se l’ultimo passo è scritto.</source>
        <translation>La dernière étape n’est peut-être pas écrite.</translation>
    </message>
    <message id="fault.not_enrolled.do">
        <source>Chiama chi lo ha installato.</source>
        <translation>Appelle la personne qui l’a installé.</translation>
    </message>
    <message id="fault.not_enrolled.what">
        <source>Questo terminale non è ancora registrato.</source>
        <translation>Ce terminal n’est pas encore inscrit.</translation>
    </message>
    <message id="fault.picture_search_failed.do">
        <source>Prova con un’altra foto, o usa la fotocamera.</source>
        <translation>Essaie une autre photo, ou utilise la caméra.</translation>
    </message>
    <message id="fault.picture_search_failed.what">
        <source>Non riesco a cercare in questa foto.</source>
        <translation>Je ne peux pas chercher dans cette photo.</translation>
    </message>
    <message id="fault.picture_unreadable.do">
        <source>Scegline un altro, o usa la fotocamera.</source>
        <translation>Choisis-en un autre, ou utilise la caméra.</translation>
    </message>
    <message id="fault.picture_unreadable.what">
        <source>Questo file non è una foto.</source>
        <translation>Ce fichier n’est pas une photo.</translation>
    </message>
    <message id="fault.printer_busy.do">
        <source>Attendi un momento e riprova.</source>
        <translation>Attends un moment et réessaie.</translation>
    </message>
    <message id="fault.printer_busy.what">
        <source>La stampante è occupata.</source>
        <translation>L’imprimante est occupée.</translation>
    </message>
    <message id="fault.printer_cover_open.do">
        <source>Chiudilo bene, fino allo scatto.</source>
        <oldsource>Chiudilo: la stampa riprende da sola.</oldsource>
        <translation>Ferme-le bien, jusqu’au clic.</translation>
    </message>
    <message id="fault.printer_cover_open.what">
        <source>Lo sportello della stampante è aperto.</source>
        <translation>Le capot de l’imprimante est ouvert.</translation>
    </message>
    <message id="fault.printer_cutter.do">
        <source>Spegni la stampante e libera la carta.</source>
        <translation>Éteins l’imprimante et dégage le papier.</translation>
    </message>
    <message id="fault.printer_cutter.what">
        <source>La taglierina è bloccata.</source>
        <translation>Le massicot est bloqué.</translation>
    </message>
    <message id="fault.printer_lost.do">
        <source>Controlla il cavo. Poi guarda il foglio.</source>
        <translation>Vérifie le câble. Puis regarde le papier.</translation>
    </message>
    <message id="fault.printer_lost.what">
        <source>La stampante si è scollegata durante la stampa.</source>
        <translation>L’imprimante s’est débranchée en imprimant.</translation>
    </message>
    <message id="fault.printer_lost_cut.do">
        <source>Forse è uscito: guarda tu il foglio.</source>
        <translation>Il est peut-être sorti&#xa0;: regarde.</translation>
    </message>
    <message id="fault.printer_lost_cut.what">
        <source>Si è scollegata, ma ha tagliato un foglio.</source>
        <translation>Débranchée, mais elle a coupé un papier.</translation>
    </message>
    <message id="fault.printer_lost_uncut.do">
        <source>Forse non è uscito: guarda tu.</source>
        <translation>Il n’est peut-être pas sorti&#xa0;: regarde.</translation>
    </message>
    <message id="fault.printer_lost_uncut.what">
        <source>Si è scollegata senza tagliare nulla.</source>
        <translation>Débranchée, sans rien couper.</translation>
    </message>
    <message id="fault.printer_offline.do">
        <source>Premi il suo tasto di avanzamento.</source>
        <translation>Appuie sur sa touche d’avance.</translation>
    </message>
    <message id="fault.printer_offline.what">
        <source>La stampante è in pausa.</source>
        <translation>L’imprimante est en pause.</translation>
    </message>
    <message id="fault.printer_one_way.do">
        <source>Guarda tu se il foglio è uscito.</source>
        <translation>Regarde toi-même si le papier est sorti.</translation>
    </message>
    <message id="fault.printer_one_way.what">
        <source>Questa stampante non conferma mai.</source>
        <translation>Cette imprimante ne confirme jamais.</translation>
    </message>
    <message id="fault.printer_paper_out.do">
        <source>Metti la carta e chiudi lo sportello.</source>
        <oldsource>Metti la carta: la stampa riprende da sola.</oldsource>
        <translation>Mets du papier et ferme le capot.</translation>
    </message>
    <message id="fault.printer_paper_out.what">
        <source>La carta è finita.</source>
        <translation>Il n’y a plus de papier.</translation>
    </message>
    <message id="fault.printer_silent.do">
        <source>Guarda tu se il foglio è uscito.</source>
        <translation>Regarde toi-même si le papier est sorti.</translation>
    </message>
    <message id="fault.printer_silent.what">
        <source>La stampante non dice se ha finito.</source>
        <translation>L’imprimante ne dit pas si elle a fini.</translation>
    </message>
    <message id="fault.printer_unreachable.do">
        <source>Controlla che sia accesa e collegata.</source>
        <translation>Vérifie qu’elle est allumée et branchée.</translation>
    </message>
    <message id="fault.printer_unreachable.what">
        <source>La stampante non si trova.</source>
        <translation>L’imprimante est introuvable.</translation>
    </message>
    <message id="fault.program_stopped.do">
        <source>Non ridare soldi. Riavvia il terminale.</source>
        <translation>Ne rends pas d’argent. Redémarre le terminal.</translation>
    </message>
    <message id="fault.program_stopped.what">
        <source>Il programma si è fermato per sicurezza.</source>
        <translation>Le programme s’est arrêté par sécurité.</translation>
    </message>
    <message id="fault.quote_expired.do">
        <source>Ricomincia dal codice.</source>
        <translation>Recommence par le code.</translation>
    </message>
    <message id="fault.quote_expired.what">
        <source>Il prezzo è scaduto.</source>
        <translation>Le prix a expiré.</translation>
    </message>
    <message id="fault.reader_busy.do">
        <source>Usa la fotocamera. Chiama il tecnico.</source>
        <translation>Utilise la caméra. Appelle le technicien.</translation>
    </message>
    <message id="fault.reader_busy.what">
        <source>Il lettore è di un altro programma</source>
        <translation>Un autre programme a le lecteur</translation>
    </message>
    <message id="fault.reader_missing.do">
        <source>Ricollegalo, o usa la fotocamera.</source>
        <translation>Rebranche-le, ou utilise la caméra.</translation>
    </message>
    <message id="fault.reader_missing.what">
        <source>Il lettore è staccato</source>
        <translation>Le lecteur est débranché</translation>
    </message>
    <message id="fault.refused_otherwise.do">
        <source>Il cliente chiede a SpazioScuola.</source>
        <translation>Le client demande à SpazioScuola.</translation>
    </message>
    <message id="fault.refused_otherwise.what">
        <source>Il server non accetta la ricarica.</source>
        <translation>Le serveur n’accepte pas la recharge.</translation>
    </message>
    <message id="fault.reversal_window_closed.do">
        <source>La ricarica resta. Non ridare i soldi.</source>
        <translation>La recharge reste. Ne rends pas l’argent.</translation>
    </message>
    <message id="fault.reversal_window_closed.what">
        <source>È tardi per lo storno.</source>
        <translation>Trop tard pour rembourser.</translation>
    </message>
    <message id="fault.service_closed.do">
        <source>Il cliente riprova più tardi.</source>
        <translation>Le client réessaie plus tard.</translation>
    </message>
    <message id="fault.service_closed.what">
        <source>Il servizio adesso è chiuso.</source>
        <translation>Le service est fermé maintenant.</translation>
    </message>
    <message id="fault.session_stale.do">
        <source>Lo rifaccio da solo. Attendi un momento.</source>
        <translation>Je la refais. Attends un moment.</translation>
    </message>
    <message id="fault.session_stale.what">
        <source>Il collegamento è da rifare.</source>
        <translation>La connexion est à refaire.</translation>
    </message>
    <message id="fault.settings_wrong.do">
        <source>Chiama chi ha installato il terminale.</source>
        <translation>Appelle la personne qui a installé le terminal.</translation>
    </message>
    <message id="fault.settings_wrong.what">
        <source>Le impostazioni non vanno bene.</source>
        <translation>Les réglages ne sont pas bons.</translation>
    </message>
    <message id="fault.terminal_not_allowed.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Ne prends pas d’argent. Appelle l’assistance.</translation>
    </message>
    <message id="fault.terminal_not_allowed.what">
        <source>Questo terminale non è autorizzato.</source>
        <translation>Ce terminal n’est pas autorisé.</translation>
    </message>
    <message id="fault.vault_key_changed.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Ne prends pas d’argent. Appelle l’assistance.</translation>
    </message>
    <message id="fault.vault_key_changed.what">
        <source>La chiave del terminale è cambiata.</source>
        <translation>La clé du terminal a changé.</translation>
    </message>
    <message id="fault.vault_locked.do">
        <source>Non prendere soldi. Riavvia il terminale.</source>
        <translation>Ne prends pas d’argent. Redémarre le terminal.</translation>
    </message>
    <message id="fault.vault_locked.what">
        <source>La chiave del terminale è chiusa.</source>
        <translation>La clé du terminal est verrouillée.</translation>
    </message>
    <message id="fault.vault_missing.do">
        <source>Non prendere soldi. Chiama l’assistenza.</source>
        <translation>Ne prends pas d’argent. Appelle l’assistance.</translation>
    </message>
    <message id="fault.vault_missing.what">
        <source>Manca la chiave di questo terminale.</source>
        <translation>La clé de ce terminal manque.</translation>
    </message>
    <message id="fault.visit_full.do">
        <source>Finisci questi, poi passa gli altri.</source>
        <translation>Finis ceux-ci, puis passe les autres.</translation>
    </message>
    <message id="fault.visit_full.what">
        <source>Più di cinque codici insieme non si può.</source>
        <translation>Pas plus de cinq codes ensemble.</translation>
    </message>
    <message id="fault.visit_over_cash.do">
        <source>Togli un codice o abbassa un importo.</source>
        <translation>Enlève un code ou baisse un montant.</translation>
    </message>
    <message id="fault.visit_over_cash.what">
        <source>Insieme superano il limite dei contanti.</source>
        <translation>Ensemble, ils dépassent la limite en espèces.</translation>
    </message>
    <message id="files.advice">
        <source>Le più nuove da Scaricati, Immagini, Scrivania e chiavette.</source>
        <translation>Les plus récentes&#xa0;: Téléchargements, Images, Bureau et clés USB.</translation>
    </message>
    <message id="files.heading">
        <source>Cerca in una foto</source>
        <translation>Cherche dans une photo</translation>
    </message>
    <message id="files.look_again">
        <source>Guarda di nuovo</source>
        <translation>Actualise</translation>
    </message>
    <message id="files.looking">
        <source>Cerco le foto…</source>
        <translation>Je cherche les photos…</translation>
    </message>
    <message id="files.none">
        <source>Non trovo foto. Inserisci la chiavetta e guarda di nuovo.</source>
        <translation>Aucune photo. Branche la clé USB et regarde encore.</translation>
    </message>
    <message id="files.place.desktop">
        <source>Scrivania</source>
        <translation>Bureau</translation>
    </message>
    <message id="files.place.downloads">
        <source>Scaricati</source>
        <translation>Téléchargements</translation>
    </message>
    <message id="files.place.pictures">
        <source>Immagini</source>
        <translation>Images</translation>
    </message>
    <message id="files.place.stick">
        <source>Chiavetta</source>
        <translation>Clé USB</translation>
    </message>
    <message id="files.position">
        <source>Foto {first}–{last} di {count}</source>
        <translation>{first}–{last} sur {count}</translation>
    </message>
    <message id="files.question">
        <source>Quale foto?</source>
        <translation>Quelle photo&#xa0;?</translation>
    </message>
    <message id="files.today">
        <source>oggi {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message id="files.yesterday">
        <source>ieri {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message id="first.amount">
        <source>Prima stampa il pre-scontrino, o annulla.</source>
        <translation>Imprime d’abord le pré-reçu, ou annule.</translation>
    </message>
    <message id="first.answer">
        <source>Rispondi prima a questa domanda.</source>
        <translation>Réponds d’abord à cette question.</translation>
    </message>
    <message id="first.closure">
        <source>Prima chiudi la cassa, o torna indietro.</source>
        <translation>Ferme d’abord la caisse, ou reviens.</translation>
    </message>
    <message id="first.collect">
        <source>Prima incassa e conferma, o annulla.</source>
        <translation>Encaisse d’abord et confirme, ou annule.</translation>
    </message>
    <message id="first.confirmation">
        <source>Attendi prima la conferma di questa ricarica.</source>
        <translation>Attends d’abord la confirmation de cette recharge.</translation>
    </message>
    <message id="first.count">
        <source>Prima finisci di contare, o torna indietro.</source>
        <translation>Finis d’abord de compter, ou reviens.</translation>
    </message>
    <message id="first.full">
        <source>Cinque codici insieme bastano. Finisci prima questi.</source>
        <translation>Cinq codes à la fois suffisent. Termine d’abord ceux-ci.</translation>
    </message>
    <message id="first.give_back">
        <source>Prima ridai i soldi a questo cliente.</source>
        <translation>Rends d’abord l’argent à ce client.</translation>
    </message>
    <message id="first.move">
        <source>Prima scrivi la somma, o torna indietro.</source>
        <translation>Tape d’abord la somme, ou reviens.</translation>
    </message>
    <message id="first.paper">
        <source>Attendi prima il pre-scontrino, o annulla.</source>
        <translation>Attends d’abord le pré-reçu, ou annule.</translation>
    </message>
    <message id="first.picture">
        <source>Prima scegli, o torna indietro.</source>
        <translation>Choisis d’abord, ou reviens.</translation>
    </message>
    <message id="first.pin">
        <source>Prima scrivi il PIN, o torna indietro.</source>
        <translation>Tape d’abord le PIN, ou reviens.</translation>
    </message>
    <message id="first.price">
        <source>Attendi prima il prezzo.</source>
        <translation>Attends d’abord le prix.</translation>
    </message>
    <message id="first.resume">
        <source>Rispondi prima qui, o premi Più tardi.</source>
        <translation>Réponds d’abord ici, ou touche Plus tard.</translation>
    </message>
    <message id="first.room">
        <source>Chiudi prima questa pagina.</source>
        <translation>Ferme d’abord cette page.</translation>
    </message>
    <message id="first.seller">
        <source>Per vendere serve un altro operatore.</source>
        <translation>Pour vendre, il faut un autre opérateur.</translation>
    </message>
    <message id="first.sign_in">
        <source>Prima entra con il tuo PIN.</source>
        <translation>Entre d’abord avec ton PIN.</translation>
    </message>
    <message id="first.starting">
        <source>Sto ancora accendendo. Attendi, poi ripassa il codice.</source>
        <translation>Je démarre encore. Attends, puis repasse le code.</translation>
    </message>
    <message id="frozen.cash">
        <source>Non ridare i soldi</source>
        <translation>Ne rends pas l’argent</translation>
    </message>
    <message id="frozen.cash_why">
        <source>I {total} restano in cassa.</source>
        <translation>Les {total} restent en caisse.</translation>
    </message>
    <message id="frozen.sentence">
        <source>Il server ha dato due risposte diverse.</source>
        <translation>Le serveur a donné deux réponses différentes.</translation>
    </message>
    <message id="frozen.title">
        <source>Chiama l’assistenza</source>
        <translation>Appelle l’assistance</translation>
    </message>
    <message id="help.camera_still.call">
        <source>Resta ferma? Chiama l’assistenza.</source>
        <translation>Toujours arrêtée&#xa0;? Appelle l’assistance.</translation>
    </message>
    <message id="help.camera_still.question">
        <source>la fotocamera è ferma?</source>
        <translation>la caméra est arrêtée&#xa0;?</translation>
    </message>
    <message id="help.camera_still.step1">
        <source>Riparte da sola: aspetta qualche secondo.</source>
        <translation>Elle repart seule&#xa0;: attends quelques secondes.</translation>
    </message>
    <message id="help.camera_still.step2">
        <source>Stacca il cavo e riattaccalo.</source>
        <translation>Débranche le câble et rebranche-le.</translation>
    </message>
    <message id="help.camera_still.step3">
        <source>Pulisci il vetro con un panno asciutto.</source>
        <translation>Nettoie le verre avec un chiffon sec.</translation>
    </message>
    <message id="help.camera_still.step4">
        <source>Intanto usa il lettore, o la tastiera.</source>
        <translation>En attendant, utilise le lecteur, ou le clavier.</translation>
    </message>
    <message id="help.change.call">
        <source>Resto sbagliato? Lo vedi in chiusura.</source>
        <translation>Monnaie fausse&#xa0;? Tu le vois à la clôture.</translation>
    </message>
    <message id="help.change.question">
        <source>devo dare il resto?</source>
        <translation>je dois rendre la monnaie&#xa0;?</translation>
    </message>
    <message id="help.change.step1">
        <source>Scrivi quanto ti dà il cliente.</source>
        <translation>Tape ce que te donne le client.</translation>
    </message>
    <message id="help.change.step2">
        <source>Leggi il resto e dallo subito.</source>
        <translation>Lis la monnaie et rends-la tout de suite.</translation>
    </message>
    <message id="help.change.step3">
        <source>Poi premi Incassa e conferma.</source>
        <translation>Puis touche Encaisse et confirme.</translation>
    </message>
    <message id="help.code_unread.call">
        <source>Nessun codice buono? Il cliente lo rifà nell’app.</source>
        <translation>Aucun bon code&#xa0;? Le client le refait dans l’app.</translation>
    </message>
    <message id="help.code_unread.question">
        <source>il codice non si legge?</source>
        <translation>le code ne se lit pas&#xa0;?</translation>
    </message>
    <message id="help.code_unread.step1">
        <source>Alza al massimo la luce del telefono.</source>
        <translation>Mets la lumière du téléphone au maximum.</translation>
    </message>
    <message id="help.code_unread.step2">
        <source>Inclinalo un po’: via il riflesso.</source>
        <translation>Incline-le un peu&#xa0;: le reflet s’en va.</translation>
    </message>
    <message id="help.code_unread.step3">
        <source>Tienilo fermo, a una spanna dalla fotocamera.</source>
        <translation>Tiens-le immobile, à une main de la caméra.</translation>
    </message>
    <message id="help.code_unread.step4">
        <source>Schermo rotto? Va bene il foglio stampato.</source>
        <translation>Écran cassé&#xa0;? La feuille imprimée va aussi.</translation>
    </message>
    <message id="help.code_unread.step5">
        <source>Se non va, scrivi il codice a mano.</source>
        <translation>Sinon, tape le code à la main.</translation>
    </message>
    <message id="help.cover_open.call">
        <source>Non chiude lo stesso? Chiama l’assistenza.</source>
        <translation>Il ne ferme toujours pas&#xa0;? Appelle l’assistance.</translation>
    </message>
    <message id="help.cover_open.question">
        <source>lo sportello della stampante è aperto?</source>
        <translation>le capot de l’imprimante est ouvert&#xa0;?</translation>
    </message>
    <message id="help.cover_open.step1">
        <source>Chiudilo ai due lati, fino allo scatto.</source>
        <translation>Ferme-le des deux côtés, jusqu’au clic.</translation>
    </message>
    <message id="help.cover_open.step2">
        <source>Non chiude? Il rotolo è storto: raddrizzalo.</source>
        <translation>Il ne ferme pas&#xa0;? Redresse le rouleau.</translation>
    </message>
    <message id="help.cover_open.step3">
        <source>La stampa riprende, o premi Riprova a stampare.</source>
        <oldsource>La stampa riprende da sola.</oldsource>
        <translation>L’impression reprend, ou touche Réessaie d’imprimer.</translation>
    </message>
    <message id="help.difference.call">
        <source>Non la spieghi? Parlane col titolare.</source>
        <translation>Tu ne l’expliques pas&#xa0;? Parles-en au titulaire.</translation>
    </message>
    <message id="help.difference.question">
        <source>la cassa non torna?</source>
        <translation>la caisse n’est pas juste&#xa0;?</translation>
    </message>
    <message id="help.difference.step1">
        <source>Riconta con calma: capita a tutti.</source>
        <translation>Recompte avec calme&#xa0;: ça arrive à tous.</translation>
    </message>
    <message id="help.difference.step2">
        <source>Hai contato anche il fondo? Toglilo.</source>
        <translation>As-tu compté aussi le fonds&#xa0;? Enlève-le.</translation>
    </message>
    <message id="help.difference.step3">
        <source>Leggi i riquadri: dicono quale operazione.</source>
        <translation>Lis les cases&#xa0;: elles disent quelle opération.</translation>
    </message>
    <message id="help.difference.step4">
        <source>Puoi chiudere lo stesso: resta scritto.</source>
        <translation>Tu peux fermer quand même&#xa0;: ça reste écrit.</translation>
    </message>
    <message id="help.door">
        <source>Aiuto</source>
        <translation>Aide</translation>
    </message>
    <message id="help.end_of_day.call">
        <source>Il foglio non esce? Si ristampa dopo.</source>
        <translation>Le papier ne sort pas&#xa0;? On le réimprime après.</translation>
    </message>
    <message id="help.end_of_day.question">
        <source>è ora di chiudere la cassa?</source>
        <translation>c’est l’heure de fermer la caisse&#xa0;?</translation>
    </message>
    <message id="help.end_of_day.step1">
        <source>Premi Chiusura nella pagina iniziale.</source>
        <translation>Touche Clôture à la page d’accueil.</translation>
    </message>
    <message id="help.end_of_day.step2">
        <source>Conta i soldi, senza il fondo cassa.</source>
        <translation>Compte l’argent, sans le fonds de caisse.</translation>
    </message>
    <message id="help.end_of_day.step3">
        <source>Scrivi quanto c’è e confronta.</source>
        <translation>Tape ce qu’il y a et compare.</translation>
    </message>
    <message id="help.end_of_day.step4">
        <source>Premi Chiudi la cassa: esce il foglio.</source>
        <translation>Touche Ferme la caisse&#xa0;: le papier sort.</translation>
    </message>
    <message id="help.end_of_day.step5">
        <source>Metti via i soldi e lascia il fondo.</source>
        <translation>Range l’argent et laisse le fonds.</translation>
    </message>
    <message id="help.float.call">
        <source>Fondo sbagliato? Riscrivilo: conta l’ultimo.</source>
        <translation>Fonds faux&#xa0;? Retape-le&#xa0;: le dernier compte.</translation>
    </message>
    <message id="help.float.question">
        <source>cambio il fondo cassa?</source>
        <translation>je change le fonds de caisse&#xa0;?</translation>
    </message>
    <message id="help.float.step1">
        <source>Apri Chiusura e premi Fondo.</source>
        <translation>Ouvre Clôture et touche Fonds.</translation>
    </message>
    <message id="help.float.step2">
        <source>Scrivi quanto resta nel cassetto.</source>
        <translation>Tape ce qui reste dans le tiroir.</translation>
    </message>
    <message id="help.float.step3">
        <source>Soldi messi o tolti: Entrata o Uscita.</source>
        <translation>Argent mis ou pris&#xa0;: Entrée ou Sortie.</translation>
    </message>
    <message id="help.heading">
        <source>Cosa faccio se…</source>
        <translation>Que faire si…</translation>
    </message>
    <message id="help.health_card.call">
        <source>Non lo trova? Chiede a SpazioScuola.</source>
        <translation>Il ne le trouve pas&#xa0;? Il demande à SpazioScuola.</translation>
    </message>
    <message id="help.health_card.question">
        <source>mi danno la tessera sanitaria?</source>
        <translation>on me donne la carte sanitaire&#xa0;?</translation>
    </message>
    <message id="help.health_card.step1">
        <source>La tessera qui non serve: ridalla.</source>
        <translation>La carte ne sert pas ici&#xa0;: rends-la.</translation>
    </message>
    <message id="help.health_card.step2">
        <source>Chiedi il QR di SpazioScuola.</source>
        <translation>Demande le QR de SpazioScuola.</translation>
    </message>
    <message id="help.health_card.step3">
        <source>È nell’app, tra i codici di pagamento.</source>
        <translation>Il est dans l’app, avec les codes de paiement.</translation>
    </message>
    <message id="help.in_doubt.call">
        <source>Dopo un giorno, chiama l’assistenza.</source>
        <translation>Après un jour, appelle l’assistance.</translation>
    </message>
    <message id="help.in_doubt.question">
        <source>la ricarica resta in verifica?</source>
        <translation>la recharge reste en vérification&#xa0;?</translation>
    </message>
    <message id="help.in_doubt.step1">
        <source>Non rifarla, e non ridare i soldi.</source>
        <translation>Ne la refais pas, et ne rends pas l’argent.</translation>
    </message>
    <message id="help.in_doubt.step2">
        <source>Dai il promemoria al cliente.</source>
        <translation>Donne le mémo au client.</translation>
    </message>
    <message id="help.in_doubt.step3">
        <source>Al server richiedo io, da solo.</source>
        <translation>Je redemande au serveur, tout seul.</translation>
    </message>
    <message id="help.in_doubt.step4">
        <source>Servi pure il prossimo cliente.</source>
        <translation>Sers le client suivant.</translation>
    </message>
    <message id="help.in_doubt.step5">
        <source>Quando torna, passa il QR del promemoria.</source>
        <translation>À son retour, passe le QR du mémo.</translation>
    </message>
    <message id="help.look.call">
        <source>Non puoi entrare? Chiedi al titolare.</source>
        <translation>Tu ne peux pas entrer&#xa0;? Demande au titulaire.</translation>
    </message>
    <message id="help.look.question">
        <source>voglio lettere grandi o un’altra lingua?</source>
        <translation>je veux de grandes lettres ou une autre langue&#xa0;?</translation>
    </message>
    <message id="help.look.step1">
        <source>Apri Impostazioni.</source>
        <translation>Ouvre Réglages.</translation>
    </message>
    <message id="help.look.step2">
        <source>Scegli lingua, lettere, colori o mano.</source>
        <translation>Choisis langue, lettres, couleurs ou main.</translation>
    </message>
    <message id="help.look.step3">
        <source>Cambia subito, senza riavviare.</source>
        <translation>Ça change tout de suite, sans redémarrer.</translation>
    </message>
    <message id="help.maybe_out.call">
        <source>Succede sempre? Chiama l’assistenza.</source>
        <translation>Toujours la même chose&#xa0;? Appelle l’assistance.</translation>
    </message>
    <message id="help.maybe_out.question">
        <source>non so se il foglio è uscito?</source>
        <translation>je ne sais pas si le papier est sorti&#xa0;?</translation>
    </message>
    <message id="help.maybe_out.step1">
        <source>I soldi non cambiano: conta solo il foglio.</source>
        <translation>L’argent ne change pas&#xa0;: seul le papier compte.</translation>
    </message>
    <message id="help.maybe_out.step2">
        <source>Guarda la stampante, e per terra.</source>
        <translation>Regarde l’imprimante, et par terre.</translation>
    </message>
    <message id="help.maybe_out.step3">
        <source>È intero? Rispondi che è uscito.</source>
        <translation>Il est entier&#xa0;? Réponds qu’il est sorti.</translation>
    </message>
    <message id="help.maybe_out.step4">
        <source>Manca, o è tagliato? Fallo ristampare.</source>
        <translation>Il manque, ou il est coupé&#xa0;? Réimprime.</translation>
    </message>
    <message id="help.maybe_out.step5">
        <source>La copia dice duplicato: vale lo stesso.</source>
        <translation>La copie dit duplicata&#xa0;: elle vaut autant.</translation>
    </message>
    <message id="help.no_network.call">
        <source>Non torna? Chiama chi ti dà la linea.</source>
        <translation>Il ne revient pas&#xa0;? Appelle ton opérateur.</translation>
    </message>
    <message id="help.no_network.question">
        <source>manca la rete?</source>
        <translation>il n’y a plus de réseau&#xa0;?</translation>
    </message>
    <message id="help.no_network.step1">
        <source>Non prendere soldi per ricariche nuove.</source>
        <translation>Ne prends pas d’argent pour de nouvelles recharges.</translation>
    </message>
    <message id="help.no_network.step2">
        <source>Controlla il cavo e la scatola della linea.</source>
        <translation>Vérifie le câble et la boîte de la ligne.</translation>
    </message>
    <message id="help.no_network.step3">
        <source>Quelle in verifica le richiedo da solo.</source>
        <translation>Celles en vérification, je les redemande seul.</translation>
    </message>
    <message id="help.no_network.step4">
        <source>Puoi ristampare e contare la cassa.</source>
        <translation>Tu peux réimprimer et compter la caisse.</translation>
    </message>
    <message id="help.none">
        <source>Non trovo niente. Prova un’altra parola.</source>
        <translation>Rien trouvé. Essaie un autre mot.</translation>
    </message>
    <message id="help.none_primary">
        <source>Scrivi un’altra parola</source>
        <translation>Tape un autre mot</translation>
    </message>
    <message id="help.not_printing.call">
        <source>Resta ferma? Chiama l’assistenza.</source>
        <translation>Toujours arrêtée&#xa0;? Appelle l’assistance.</translation>
    </message>
    <message id="help.not_printing.question">
        <source>la stampante non stampa?</source>
        <translation>l’imprimante n’imprime pas&#xa0;?</translation>
    </message>
    <message id="help.not_printing.step1">
        <source>Le ricariche fatte restano fatte.</source>
        <translation>Les recharges faites restent faites.</translation>
    </message>
    <message id="help.not_printing.step2">
        <source>Guarda se è accesa e se lampeggia.</source>
        <translation>Regarde si elle est allumée et si elle clignote.</translation>
    </message>
    <message id="help.not_printing.step3">
        <source>Controlla i due cavi: corrente e dati.</source>
        <translation>Vérifie les deux câbles&#xa0;: courant et données.</translation>
    </message>
    <message id="help.not_printing.step4">
        <source>Spegnila e riaccendila.</source>
        <translation>Éteins-la et rallume-la.</translation>
    </message>
    <message id="help.not_printing.step5">
        <source>Se manca ancora un foglio, premi Ristampa.</source>
        <translation>S’il manque encore un papier, réimprime-le.</translation>
    </message>
    <message id="help.notice.call">
        <source>Dubbi sull’avviso? Chiede all’ente che lo manda.</source>
        <translation>Un doute sur l’avis&#xa0;? Il demande à l’organisme.</translation>
    </message>
    <message id="help.notice.question">
        <source>mi portano un avviso pagoPA?</source>
        <translation>on m’apporte un avis pagoPA&#xa0;?</translation>
    </message>
    <message id="help.notice.step1">
        <source>Non prendere soldi.</source>
        <translation>Ne prends pas d’argent.</translation>
    </message>
    <message id="help.notice.step2">
        <source>Qui gli avvisi non si pagano ancora.</source>
        <translation>Les avis ne se paient pas encore ici.</translation>
    </message>
    <message id="help.notice.step3">
        <source>Il cliente paga in banca, posta o app.</source>
        <translation>Le client paie en banque, poste ou app.</translation>
    </message>
    <message id="help.old_receipt.call">
        <source>Più vecchia di mesi? Chiama l’assistenza.</source>
        <translation>Vieux de plusieurs mois&#xa0;? Appelle l’assistance.</translation>
    </message>
    <message id="help.old_receipt.question">
        <source>serve una ricevuta vecchia?</source>
        <translation>il faut un vieux reçu&#xa0;?</translation>
    </message>
    <message id="help.old_receipt.step1">
        <source>Apri Operazioni.</source>
        <translation>Ouvre Opérations.</translation>
    </message>
    <message id="help.old_receipt.step2">
        <source>Cerca per numero, importo o ultimi segni.</source>
        <translation>Cherche par numéro, montant ou derniers signes.</translation>
    </message>
    <message id="help.old_receipt.step3">
        <source>Premi Ristampa: esce un duplicato, e vale.</source>
        <translation>Touche Copie&#xa0;: un duplicata sort, et il vaut.</translation>
    </message>
    <message id="help.open">
        <source>Leggi questa</source>
        <translation>Lis celle-ci</translation>
    </message>
    <message id="help.paper_out.call">
        <source>Non riprende? Chiama l’assistenza.</source>
        <translation>Elle ne reprend pas&#xa0;? Appelle l’assistance.</translation>
    </message>
    <message id="help.paper_out.question">
        <source>finisce la carta?</source>
        <translation>il n’y a plus de papier&#xa0;?</translation>
    </message>
    <message id="help.paper_out.step1">
        <source>I soldi non si muovono. La stampa aspetta.</source>
        <translation>L’argent ne bouge pas. L’impression attend.</translation>
    </message>
    <message id="help.paper_out.step2">
        <source>Apri lo sportello e togli il rotolo finito.</source>
        <translation>Ouvre le capot et enlève le rouleau fini.</translation>
    </message>
    <message id="help.paper_out.step3">
        <source>Metti il rotolo nuovo e chiudi bene.</source>
        <translation>Mets le nouveau rouleau et ferme bien.</translation>
    </message>
    <message id="help.paper_out.step4">
        <source>La stampa riprende, o premi Riprova a stampare.</source>
        <oldsource>La stampa riprende da sola.</oldsource>
        <translation>L’impression reprend, ou touche Réessaie d’imprimer.</translation>
    </message>
    <message id="help.pin.call">
        <source>Il PIN nuovo lo mette l’assistenza.</source>
        <translation>Le nouveau PIN vient de l’assistance.</translation>
    </message>
    <message id="help.pin.question">
        <source>il PIN è bloccato o dimenticato?</source>
        <translation>le PIN est bloqué ou oublié&#xa0;?</translation>
    </message>
    <message id="help.pin.step1">
        <source>Senza PIN le vendite vanno avanti.</source>
        <translation>Sans PIN, les ventes continuent.</translation>
    </message>
    <message id="help.pin.step2">
        <source>Bloccato? Aspetta i minuti scritti, poi riprova.</source>
        <translation>Bloqué&#xa0;? Attends les minutes écrites, puis réessaie.</translation>
    </message>
    <message id="help.pin.step3">
        <source>Dimenticato? Se ne mette uno nuovo.</source>
        <translation>Oublié&#xa0;? On en met un nouveau.</translation>
    </message>
    <message id="help.placeholder">
        <source>Scrivi una parola: carta, storno, PIN…</source>
        <translation>Tape un mot&#xa0;: papier, rembourser, PIN…</translation>
    </message>
    <message id="help.position">
        <source>{at} di {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message id="help.power_cut.call">
        <source>Non si riaccende? Chiama l’assistenza.</source>
        <translation>Il ne se rallume pas&#xa0;? Appelle l’assistance.</translation>
    </message>
    <message id="help.power_cut.question">
        <source>manca la corrente?</source>
        <translation>il n’y a plus de courant&#xa0;?</translation>
    </message>
    <message id="help.power_cut.step1">
        <source>Non si perde niente: è tutto scritto.</source>
        <translation>Rien n’est perdu&#xa0;: tout est écrit.</translation>
    </message>
    <message id="help.power_cut.step2">
        <source>Non ridare e non riprendere soldi.</source>
        <translation>Ne rends et ne reprends pas d’argent.</translation>
    </message>
    <message id="help.power_cut.step3">
        <source>Riaccendi: ti chiedo che cosa è successo.</source>
        <translation>Rallume&#xa0;: je te demande ce qui s’est passé.</translation>
    </message>
    <message id="help.power_cut.step4">
        <source>Rispondi guardando cassetto e stampante.</source>
        <translation>Réponds en regardant tiroir et imprimante.</translation>
    </message>
    <message id="help.primary">
        <source>Ho capito</source>
        <translation>J’ai compris</translation>
    </message>
    <message id="help.reader_mute.call">
        <source>Resta muto? Chiama l’assistenza.</source>
        <translation>Toujours muet&#xa0;? Appelle l’assistance.</translation>
    </message>
    <message id="help.reader_mute.question">
        <source>il lettore non risponde?</source>
        <translation>le lecteur ne répond pas&#xa0;?</translation>
    </message>
    <message id="help.reader_mute.step1">
        <source>Guarda se la sua luce è accesa.</source>
        <translation>Regarde si sa lumière est allumée.</translation>
    </message>
    <message id="help.reader_mute.step2">
        <source>Stacca il cavo e riattaccalo.</source>
        <translation>Débranche le câble et rebranche-le.</translation>
    </message>
    <message id="help.reader_mute.step3">
        <source>Prova con un altro codice.</source>
        <translation>Essaie avec un autre code.</translation>
    </message>
    <message id="help.reader_mute.step4">
        <source>Intanto usa la fotocamera, o la tastiera.</source>
        <translation>En attendant, utilise la caméra, ou le clavier.</translation>
    </message>
    <message id="help.refused.call">
        <source>Non capisce il motivo? Chiede a SpazioScuola.</source>
        <translation>Il ne comprend pas le motif&#xa0;? SpazioScuola le dit.</translation>
    </message>
    <message id="help.refused.question">
        <source>la ricarica è rifiutata?</source>
        <translation>la recharge est refusée&#xa0;?</translation>
    </message>
    <message id="help.refused.step1">
        <source>Non è stato ricaricato niente.</source>
        <translation>Rien n’a été rechargé.</translation>
    </message>
    <message id="help.refused.step2">
        <source>Ridai al cliente tutta la somma.</source>
        <translation>Rends toute la somme au client.</translation>
    </message>
    <message id="help.refused.step3">
        <source>Premi Ho ridato e dagli il foglio.</source>
        <translation>Touche J’ai rendu et donne-lui le papier.</translation>
    </message>
    <message id="help.refused.step4">
        <source>Leggigli il motivo: spesso serve un codice nuovo.</source>
        <translation>Lis-lui le motif&#xa0;: souvent il faut un nouveau code.</translation>
    </message>
    <message id="help.search">
        <source>Cerca un’altra cosa</source>
        <translation>Cherche autre chose</translation>
    </message>
    <message id="help.searching">
        <source>Di che cosa si tratta?</source>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
    <message id="help.several_codes.call">
        <source>Codici confusi? Il cliente guarda nell’app.</source>
        <translation>Codes confus&#xa0;? Le client regarde dans l’app.</translation>
    </message>
    <message id="help.several_codes.question">
        <source>il cliente ha due codici?</source>
        <translation>le client a deux codes&#xa0;?</translation>
    </message>
    <message id="help.several_codes.step1">
        <source>Li vedo insieme? Tocca quello giusto.</source>
        <translation>Je les vois ensemble&#xa0;? Touche le bon.</translation>
    </message>
    <message id="help.several_codes.step2">
        <source>Scrivi il primo importo, poi passa l’altro codice.</source>
        <translation>Finis la première recharge.</translation>
    </message>
    <message id="help.several_codes.step3">
        <source>Un totale solo; l’esito lo dico per ciascuno.</source>
        <translation>Puis passe l’autre code.</translation>
    </message>
    <message id="help.space">
        <source>Spazio</source>
        <translation>Espace</translation>
    </message>
    <message id="help.stopped.call">
        <source>Si ferma ancora? Chiama l’assistenza.</source>
        <translation>Il s’arrête encore&#xa0;? Appelle l’assistance.</translation>
    </message>
    <message id="help.stopped.question">
        <source>il terminale si ferma?</source>
        <translation>le terminal s’arrête&#xa0;?</translation>
    </message>
    <message id="help.stopped.step1">
        <source>Non ridare denaro.</source>
        <translation>Ne rends pas d’argent.</translation>
    </message>
    <message id="help.stopped.step2">
        <source>Premi Riavvia, o spegni e riaccendi.</source>
        <translation>Touche Redémarre, ou éteins et rallume.</translation>
    </message>
    <message id="help.stopped.step3">
        <source>Poi ti dico che cosa è successo.</source>
        <translation>Puis je te dis ce qui s’est passé.</translation>
    </message>
    <message id="help.stopped.step4">
        <source>Prima finisci le operazioni che ti mostro.</source>
        <translation>Finis d’abord les opérations que je montre.</translation>
    </message>
    <message id="help.storno.call">
        <source>Tardi, o credito usato? Non si storna più.</source>
        <translation>Tard, ou crédit utilisé&#xa0;? On ne rembourse plus.</translation>
    </message>
    <message id="help.storno.question">
        <source>devo stornare una ricarica?</source>
        <translation>je dois rembourser une recharge&#xa0;?</translation>
    </message>
    <message id="help.storno.step1">
        <source>Apri Operazioni e scegli la ricarica.</source>
        <translation>Ouvre Opérations et choisis la recharge.</translation>
    </message>
    <message id="help.storno.step2">
        <source>Premi Storna e scrivi il PIN.</source>
        <translation>Touche Rembourse et tape le PIN.</translation>
    </message>
    <message id="help.storno.step3">
        <source>Aspetta la risposta del server.</source>
        <translation>Attends la réponse du serveur.</translation>
    </message>
    <message id="help.storno.step4">
        <source>Ridai i soldi solo quando lo dico.</source>
        <translation>Rends l’argent seulement quand je le dis.</translation>
    </message>
    <message id="help.storno.step5">
        <source>Fai firmare il foglio al cliente.</source>
        <translation>Fais signer le papier au client.</translation>
    </message>
    <message id="help.training.call">
        <source>Non trovi il tasto? Chiedi al titolare.</source>
        <translation>Tu ne trouves pas la touche&#xa0;? Demande au titulaire.</translation>
    </message>
    <message id="help.training.question">
        <source>voglio fare pratica?</source>
        <translation>je veux m’exercer&#xa0;?</translation>
    </message>
    <message id="help.training.step1">
        <source>In Aiuto premi Allenamento.</source>
        <translation>Dans Aide, touche Entraînement.</translation>
    </message>
    <message id="help.training.step2">
        <source>I soldi sono finti, i fogli dicono PROVA.</source>
        <translation>L’argent est faux, les papiers disent PROVA.</translation>
    </message>
    <message id="help.training.step3">
        <source>I codici di prova te li do io.</source>
        <translation>Les codes d’essai, je te les donne.</translation>
    </message>
    <message id="help.training.step4">
        <source>Per tornare premi Fine allenamento.</source>
        <translation>Pour revenir, touche Fin de l’entraînement.</translation>
    </message>
    <message id="help.twice.call">
        <source>Non ti è chiaro? Chiama l’assistenza.</source>
        <translation>Ce n’est pas clair&#xa0;? Appelle l’assistance.</translation>
    </message>
    <message id="help.twice.question">
        <source>temo di averla fatta due volte?</source>
        <translation>j’ai peur de l’avoir faite deux fois&#xa0;?</translation>
    </message>
    <message id="help.twice.step1">
        <source>Non ridare soldi: guarda prima.</source>
        <translation>Ne rends pas d’argent&#xa0;: regarde d’abord.</translation>
    </message>
    <message id="help.twice.step2">
        <source>Apri Operazioni e scrivi gli ultimi segni.</source>
        <translation>Ouvre Opérations et tape les derniers signes.</translation>
    </message>
    <message id="help.twice.step3">
        <source>Una riga sola? È fatta una volta.</source>
        <translation>Une seule ligne&#xa0;? Elle est faite une fois.</translation>
    </message>
    <message id="help.twice.step4">
        <source>Due righe? Chiedi al cliente, poi storna.</source>
        <translation>Deux lignes&#xa0;? Demande au client, puis rembourse.</translation>
    </message>
    <message id="help.wants_cash.call">
        <source>Insiste? Chiama l’assistenza, soldi in cassa.</source>
        <translation>Il insiste&#xa0;? Appelle l’assistance, argent en caisse.</translation>
    </message>
    <message id="help.wants_cash.question">
        <source>il cliente rivuole i soldi?</source>
        <translation>le client veut son argent&#xa0;?</translation>
    </message>
    <message id="help.wants_cash.step1">
        <source>Non ridare niente prima che lo dica io.</source>
        <translation>Ne rends rien avant que je le dise.</translation>
    </message>
    <message id="help.wants_cash.step2">
        <source>In verifica: premi Il cliente rivuole i soldi.</source>
        <translation>En vérification&#xa0;: touche Le client veut l’argent.</translation>
    </message>
    <message id="help.wants_cash.step3">
        <source>Già fatta: serve lo storno, con il PIN.</source>
        <translation>Déjà faite&#xa0;: il faut rembourser, avec le PIN.</translation>
    </message>
    <message id="help.wants_cash.step4">
        <source>Ridai solo quando leggi Ridai al cliente.</source>
        <translation>Rends seulement quand tu lis Rends au client.</translation>
    </message>
    <message id="help.whom_to_call.call">
        <source>Prima di chiamare, leggi il numero del terminale.</source>
        <translation>Avant d’appeler, lis le numéro du terminal.</translation>
    </message>
    <message id="help.whom_to_call.question">
        <source>non so chi chiamare?</source>
        <translation>je ne sais pas qui appeler&#xa0;?</translation>
    </message>
    <message id="help.whom_to_call.step1">
        <source>Terminale, stampante, lettore: l’assistenza.</source>
        <translation>Terminal, imprimante, lecteur&#xa0;: l’assistance.</translation>
    </message>
    <message id="help.whom_to_call.step2">
        <source>Codice o credito: il cliente chiede a SpazioScuola.</source>
        <translation>Code ou crédit&#xa0;: le client demande à SpazioScuola.</translation>
    </message>
    <message id="help.whom_to_call.step3">
        <source>Rete: chi ti dà la linea.</source>
        <translation>Réseau&#xa0;: ton opérateur.</translation>
    </message>
    <message id="help.whom_to_call.step4">
        <source>Soldi che mancano: il titolare.</source>
        <translation>Argent qui manque&#xa0;: le titulaire.</translation>
    </message>
    <message id="help.wrong_amount.call">
        <source>Storno non accettato? Il cliente chiede a SpazioScuola.</source>
        <translation>Remboursement refusé&#xa0;? Le client demande à SpazioScuola.</translation>
    </message>
    <message id="help.wrong_amount.question">
        <source>ho sbagliato l’importo?</source>
        <translation>je me suis trompé de montant&#xa0;?</translation>
    </message>
    <message id="help.wrong_amount.step1">
        <source>Prima di incassare: premi Cambia importo.</source>
        <translation>Avant d’encaisser&#xa0;: touche Autre montant.</translation>
    </message>
    <message id="help.wrong_amount.step2">
        <source>Dopo la conferma la ricarica resta.</source>
        <translation>Après la confirmation, la recharge reste.</translation>
    </message>
    <message id="help.wrong_amount.step3">
        <source>Troppo poco? Fanne un’altra per la differenza.</source>
        <translation>Trop peu&#xa0;? Fais-en une autre pour la différence.</translation>
    </message>
    <message id="help.wrong_amount.step4">
        <source>Troppo? Serve lo storno, con il PIN.</source>
        <translation>Trop&#xa0;? Il faut rembourser, avec le PIN.</translation>
    </message>
    <message id="help_words.camera_still">
        <source>fotocamera telecamera webcam nera vetro</source>
        <translation>caméra appareil webcam noire verre</translation>
    </message>
    <message id="help_words.change">
        <source>resto banconota spiccioli</source>
        <translation>monnaie billet pièces rendre</translation>
    </message>
    <message id="help_words.code_unread">
        <source>codice QR legge leggere illeggibile riflesso telefono scuro schermo rotto luce luminosità sfocato graffiato</source>
        <translation>code QR lire lit illisible reflet téléphone sombre écran cassé lumière luminosité flou rayé</translation>
    </message>
    <message id="help_words.cover_open">
        <source>coperchio sportello aperto aperta chiudere scatto</source>
        <translation>capot couvercle ouvert fermer clic</translation>
    </message>
    <message id="help_words.difference">
        <source>differenza torna ammanco manca mancano ricontare</source>
        <translation>différence juste manque manquent trou recompter</translation>
    </message>
    <message id="help_words.end_of_day">
        <source>fine giornata chiusura chiudere sera turno</source>
        <translation>fin journée clôture fermer soir service</translation>
    </message>
    <message id="help_words.float">
        <source>fondo monete entrata uscita prelievo versamento banca</source>
        <translation>fonds pièces entrée sortie retrait versement banque</translation>
    </message>
    <message id="help_words.health_card">
        <source>tessera sanitaria fiscale</source>
        <translation>carte sanitaire fiscale vitale</translation>
    </message>
    <message id="help_words.in_doubt">
        <source>verifica attesa dubbio sospesa promemoria esito</source>
        <translation>vérification attente doute suspens mémo résultat</translation>
    </message>
    <message id="help_words.look">
        <source>lingua lettere grandi caratteri tedesco sloveno francese inglese contrasto colori mancino</source>
        <translation>langue lettres grandes caractères allemand slovène italien anglais contraste couleurs gaucher</translation>
    </message>
    <message id="help_words.maybe_out">
        <source>forse uscita uscito foglio scontrino strappato tagliato intero</source>
        <translation>peut-être sorti papier ticket déchiré coupé entier</translation>
    </message>
    <message id="help_words.no_network">
        <source>rete internet linea wifi router connessione server</source>
        <translation>réseau internet ligne wifi routeur box connexion serveur</translation>
    </message>
    <message id="help_words.not_printing">
        <source>stampante stampa ferma spenta inceppata taglierina bloccata lampeggia cavo</source>
        <translation>imprimante imprime arrêtée éteinte bourrage massicot bloquée clignote câble</translation>
    </message>
    <message id="help_words.notice">
        <source>avviso pagoPA bollettino multa tributi</source>
        <translation>avis pagoPA facture amende impôts</translation>
    </message>
    <message id="help_words.old_receipt">
        <source>ricevuta vecchia ristampa ristampare duplicato copia persa sbiadita</source>
        <translation>reçu vieux réimpression réimprimer duplicata copie perdu pâli</translation>
    </message>
    <message id="help_words.paper_out">
        <source>carta finita finisce rotolo rullo esaurita cambiare</source>
        <translation>papier fini rouleau épuisé changer</translation>
    </message>
    <message id="help_words.pin">
        <source>PIN dimenticato bloccato tentativi password</source>
        <translation>PIN oublié bloqué essais mot de passe</translation>
    </message>
    <message id="help_words.power_cut">
        <source>corrente mancata blackout elettricità riaccendere</source>
        <translation>courant coupure panne électricité rallumer</translation>
    </message>
    <message id="help_words.reader_mute">
        <source>lettore muto pistola scanner bip</source>
        <translation>lecteur muet pistolet douchette scanner bip</translation>
    </message>
    <message id="help_words.refused">
        <source>rifiutata rifiuto respinta motivo</source>
        <translation>refusée refus rejetée motif</translation>
    </message>
    <message id="help_words.several_codes">
        <source>due codici più figli fratelli insieme</source>
        <translation>deux codes plusieurs enfants frères ensemble</translation>
    </message>
    <message id="help_words.stopped">
        <source>fermo terminale riavvia riavviare guasto rosso</source>
        <translation>arrêté terminal redémarre redémarrer panne rouge</translation>
    </message>
    <message id="help_words.storno">
        <source>storno stornare annullare togliere firma</source>
        <translation>remboursement rembourser annuler enlever signature</translation>
    </message>
    <message id="help_words.training">
        <source>allenamento pratica prova imparare finti esercizio</source>
        <translation>entraînement pratique essai apprendre faux exercice</translation>
    </message>
    <message id="help_words.twice">
        <source>doppia doppio due volte ripetuta</source>
        <translation>double deux fois répétée</translation>
    </message>
    <message id="help_words.wants_cash">
        <source>rivuole soldi indietro rimborso restituire ripensato ridare</source>
        <translation>veut argent retour remboursement rendre restituer</translation>
    </message>
    <message id="help_words.whom_to_call">
        <source>chiamare chiamo assistenza telefono aiuto numero</source>
        <translation>appeler qui assistance téléphone aide numéro</translation>
    </message>
    <message id="help_words.wrong_amount">
        <source>sbagliato sbaglio importo somma cifra troppo</source>
        <translation>trompé erreur montant somme chiffre trop</translation>
    </message>
    <message id="hint.glare">
        <source>Riflesso: inclina un po’ il codice</source>
        <translation>Reflet&#xa0;: incline un peu le code</translation>
    </message>
    <message id="hint.hold_still">
        <source>Tienilo fermo un momento</source>
        <translation>Tiens-le immobile un moment</translation>
    </message>
    <message id="hint.too_close">
        <source>Allontana un po’ il codice</source>
        <translation>Éloigne un peu le code</translation>
    </message>
    <message id="hint.too_dark">
        <source>Poca luce: illumina il codice</source>
        <translation>Trop sombre&#xa0;: éclaire le code</translation>
    </message>
    <message id="hint.too_far">
        <source>Avvicina il codice</source>
        <translation>Approche le code</translation>
    </message>
    <message id="history.abandoned">
        <source>Vendita lasciata: nessun soldo preso</source>
        <translation>Vente laissée&#xa0;: pas d’argent pris</translation>
    </message>
    <message id="history.archived">
        <source>I passaggi sono in archivio.</source>
        <translation>Les étapes sont aux archives.</translation>
    </message>
    <message id="history.asked" numerus="yes">
        <source>Chiesto al server {count} volte: nessuna risposta</source>
        <translation>
            <numerusform>Serveur interrogé&#xa0;: pas de réponse</numerusform>
            <numerusform>Serveur interrogé {count} fois&#xa0;: pas de réponse</numerusform>
        </translation>
    </message>
    <message id="history.code">
        <source>Codice …{tail}</source>
        <translation>Code …{tail}</translation>
    </message>
    <message id="history.collected">
        <source>Presi {total}</source>
        <translation>{total} encaissés</translation>
    </message>
    <message id="history.collected_of">
        <source>Presi {total}: ti ha dato {received}</source>
        <translation>{total} encaissés&#xa0;: il t’a donné {received}</translation>
    </message>
    <message id="history.confirmed">
        <source>Il server dice: fatta</source>
        <translation>Le serveur dit&#xa0;: faite</translation>
    </message>
    <message id="history.conflicted">
        <source>Il server ha dato due risposte diverse</source>
        <translation>Le serveur a donné deux réponses différentes</translation>
    </message>
    <message id="history.copy.not_sent">
        <source>Duplicato non uscito</source>
        <translation>Duplicata pas sorti</translation>
    </message>
    <message id="history.copy.out">
        <source>Duplicato uscito</source>
        <translation>Duplicata sorti</translation>
    </message>
    <message id="history.copy.said">
        <source>Duplicato uscito, visto da te</source>
        <translation>Duplicata sorti, vu par toi</translation>
    </message>
    <message id="history.copy.sent">
        <source>Duplicato mandato in stampa</source>
        <translation>Duplicata envoyé à l’imprimante</translation>
    </message>
    <message id="history.copy.unknown">
        <source>Duplicato forse uscito</source>
        <translation>Duplicata peut-être sorti</translation>
    </message>
    <message id="history.down">
        <source>Dopo</source>
        <translation>Après</translation>
    </message>
    <message id="history.loading">
        <source>Guardo nel registro…</source>
        <translation>Je regarde dans le registre…</translation>
    </message>
    <message id="history.operator">
        <source>Op. {operator}</source>
        <translation>Opér. {operator}</translation>
    </message>
    <message id="history.position">
        <source>Passi {first}–{last} di {count}</source>
        <translation>Étapes {first}–{last} sur {count}</translation>
    </message>
    <message id="history.pre.not_sent">
        <source>Pre-scontrino non uscito</source>
        <translation>Pré-reçu pas sorti</translation>
    </message>
    <message id="history.pre.out">
        <source>Pre-scontrino uscito</source>
        <translation>Pré-reçu sorti</translation>
    </message>
    <message id="history.pre.said">
        <source>Pre-scontrino uscito, visto da te</source>
        <translation>Pré-reçu sorti, vu par toi</translation>
    </message>
    <message id="history.pre.sent">
        <source>Pre-scontrino mandato in stampa</source>
        <translation>Pré-reçu envoyé à l’imprimante</translation>
    </message>
    <message id="history.pre.unknown">
        <source>Pre-scontrino forse uscito</source>
        <translation>Pré-reçu peut-être sorti</translation>
    </message>
    <message id="history.quoted">
        <source>Codice letto, prezzo {total}</source>
        <translation>Code lu, prix {total}</translation>
    </message>
    <message id="history.receipt.not_sent">
        <source>Ricevuta non uscita</source>
        <translation>Reçu pas sorti</translation>
    </message>
    <message id="history.receipt.out">
        <source>Ricevuta uscita</source>
        <translation>Reçu sorti</translation>
    </message>
    <message id="history.receipt.said">
        <source>Ricevuta uscita, vista da te</source>
        <translation>Reçu sorti, vu par toi</translation>
    </message>
    <message id="history.receipt.sent">
        <source>Ricevuta mandata in stampa</source>
        <translation>Reçu envoyé à l’imprimante</translation>
    </message>
    <message id="history.receipt.unknown">
        <source>Ricevuta forse uscita</source>
        <translation>Reçu peut-être sorti</translation>
    </message>
    <message id="history.reconciled.CONFIRMED">
        <source>Ripresa dal server: fatta</source>
        <translation>Reprise du serveur&#xa0;: faite</translation>
    </message>
    <message id="history.reconciled.REFUSED">
        <source>Ripresa dal server: rifiutata</source>
        <translation>Reprise du serveur&#xa0;: refusée</translation>
    </message>
    <message id="history.reconciled.REVERSED">
        <source>Ripresa dal server: stornata</source>
        <translation>Reprise du serveur&#xa0;: remboursée</translation>
    </message>
    <message id="history.reconciled.REVERSE_REFUSED">
        <source>Ripresa dal server: storno non accettato</source>
        <translation>Reprise du serveur&#xa0;: remboursement refusé</translation>
    </message>
    <message id="history.reconciled.VOIDED">
        <source>Ripresa dal server: annullata</source>
        <translation>Reprise du serveur&#xa0;: annulée</translation>
    </message>
    <message id="history.refused">
        <source>Il server dice: rifiutata</source>
        <translation>Le serveur dit&#xa0;: refusée</translation>
    </message>
    <message id="history.returned">
        <source>Ridati al cliente {total}</source>
        <translation>{total} rendus au client</translation>
    </message>
    <message id="history.reversal_refused">
        <source>Il server non accetta lo storno</source>
        <translation>Le serveur refuse le remboursement</translation>
    </message>
    <message id="history.reverse">
        <source>Storno chiesto con il PIN</source>
        <translation>Remboursement demandé avec le PIN</translation>
    </message>
    <message id="history.reversed">
        <source>Il server dice: stornata</source>
        <translation>Le serveur dit&#xa0;: remboursée</translation>
    </message>
    <message id="history.title">
        <source>Operazione {number}</source>
        <translation>Opération {number}</translation>
    </message>
    <message id="history.up">
        <source>Prima</source>
        <translation>Avant</translation>
    </message>
    <message id="history.void">
        <source>Il cliente rivuole i soldi</source>
        <translation>Le client veut son argent</translation>
    </message>
    <message id="history.voided">
        <source>Il server dice: annullata</source>
        <translation>Le serveur dit&#xa0;: annulée</translation>
    </message>
    <message id="idle.advice">
        <source>Sul telefono o sul foglio del cliente. Va bene anche il lettore.</source>
        <translation>Sur le téléphone ou la feuille du client. Le lecteur marche aussi.</translation>
    </message>
    <message id="idle.advice_reader">
        <source>Dal telefono o dal foglio del cliente.</source>
        <translation>Du téléphone ou de la feuille du client.</translation>
    </message>
    <message id="idle.operations">
        <source>Operazioni</source>
        <translation>Opérations</translation>
    </message>
    <message id="idle.pick">
        <source>Cerca in una foto</source>
        <translation>Cherche dans une photo</translation>
    </message>
    <message id="idle.primary">
        <source>Scrivi il codice a mano</source>
        <translation>Tape le code à la main</translation>
    </message>
    <message id="idle.question">
        <source>Inquadra il codice QR</source>
        <translation>Montre le code QR</translation>
    </message>
    <message id="idle.question_reader">
        <source>Passa il codice sul lettore</source>
        <translation>Passe le code au lecteur</translation>
    </message>
    <message id="idle.study">
        <source>Scatta e cerca</source>
        <translation>Photo et recherche</translation>
    </message>
    <message id="in_doubt.call">
        <source>Chiama l’assistenza. Codice {code}.</source>
        <translation>Appelle l’assistance. Code {code}.</translation>
    </message>
    <message id="in_doubt.next_try">
        <source>Ricontrollo da solo tra {wait}, alle {at}.</source>
        <translation>Je revérifie tout seul dans {wait}, à {at}.</translation>
    </message>
    <message id="in_doubt.no_redo">
        <source>Non rifare la ricarica</source>
        <translation>Ne refais pas la recharge</translation>
    </message>
    <message id="in_doubt.no_redo_why">
        <source>Potrebbe essere già riuscita.</source>
        <translation>Elle a peut-être déjà réussi.</translation>
    </message>
    <message id="in_doubt.no_refund">
        <source>Non ridare i soldi</source>
        <translation>Ne rends pas l’argent</translation>
    </message>
    <message id="in_doubt.no_refund_why">
        <source>I {total} restano in cassa.</source>
        <translation>Les {total} restent en caisse.</translation>
    </message>
    <message id="in_doubt.sentence">
        <source>Il server non ha ancora risposto.</source>
        <translation>Le serveur n’a pas encore répondu.</translation>
    </message>
    <message id="in_doubt.slip">
        <source>Dai il promemoria al cliente</source>
        <translation>Donne le mémo au client</translation>
    </message>
    <message id="in_doubt.slip_again">
        <source>Ristampa il promemoria</source>
        <translation>Réimprime le mémo</translation>
    </message>
    <message id="in_doubt.slip_print">
        <source>Stampa il promemoria</source>
        <translation>Imprime le mémo</translation>
    </message>
    <message id="in_doubt.slip_why">
        <source>Quando torna, passa il QR del promemoria.</source>
        <translation>À son retour, passe le QR du mémo.</translation>
    </message>
    <message id="in_doubt.title">
        <source>In verifica</source>
        <translation>En vérification</translation>
    </message>
    <message id="in_doubt.too_long">
        <source>In verifica da molto</source>
        <translation>Longue vérification</translation>
    </message>
    <message id="in_doubt.try_now">
        <source>Chiedi ora</source>
        <translation>Demande</translation>
    </message>
    <message id="in_doubt.trying">
        <source>Sto chiedendo al server adesso.</source>
        <translation>Je demande au serveur maintenant.</translation>
    </message>
    <message id="in_doubt.void">
        <source>Il cliente rivuole i soldi</source>
        <translation>Le client veut l’argent</translation>
    </message>
    <message id="key.backspace">
        <source>Cancella l’ultimo segno</source>
        <translation>Efface le dernier signe</translation>
    </message>
    <message id="key.delete">
        <source>Canc</source>
        <translation>Suppr</translation>
    </message>
    <message id="key.enter">
        <source>Invio</source>
        <translation>Entrée</translation>
    </message>
    <message id="key.escape">
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message id="key.page_down">
        <source>Pag giù</source>
        <translation>Pg suiv</translation>
    </message>
    <message id="lens.heading">
        <source>Quello che vede la fotocamera</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message id="lens.primary">
        <source>Torna ai dispositivi</source>
        <translation>Retour aux appareils</translation>
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
        <translation>Je cherche…</translation>
    </message>
    <message id="licences.page">
        <source>Pagina {page} di {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message id="licences.primary">
        <source>Torna indietro</source>
        <translation>Retour</translation>
    </message>
    <message id="lock.door">
        <source>Blocca</source>
        <translation>Verrouille</translation>
    </message>
    <message id="money.as_it_was">
        <source>La vendita resta com’è.</source>
        <translation>La vente reste comme elle est.</translation>
    </message>
    <message id="money.not_moved">
        <source>Nessun soldo si è mosso.</source>
        <translation>L’argent n’a pas bougé.</translation>
    </message>
    <message id="money.stays">
        <source>La ricarica resta. I soldi restano in cassa.</source>
        <translation>La recharge reste. L’argent reste en caisse.</translation>
    </message>
    <message id="money.unknown">
        <source>Forse dei soldi si sono mossi: non ridarli.</source>
        <translation>L’argent a peut-être bougé&#xa0;: ne le rends pas.</translation>
    </message>
    <message id="next.primary">
        <source>Prossimo cliente</source>
        <translation>Client suivant</translation>
    </message>
    <message id="next_step.abandoned">
        <source>Nessun soldo è stato preso.</source>
        <translation>Aucun argent n’a été pris.</translation>
    </message>
    <message id="next_step.done">
        <source>La copia è un duplicato. Lo storno vuole il PIN.</source>
        <translation>La copie est un duplicata. Rembourser demande le PIN.</translation>
    </message>
    <message id="next_step.give_back">
        <source>Ridai i soldi al cliente.</source>
        <translation>Rends l’argent au client.</translation>
    </message>
    <message id="next_step.given_back">
        <source>I soldi sono tornati al cliente.</source>
        <translation>Le client a repris son argent.</translation>
    </message>
    <message id="next_step.in_doubt">
        <source>I soldi restano in cassa. Chiedo al server.</source>
        <translation>L’argent reste en caisse. Je demande au serveur.</translation>
    </message>
    <message id="next_step.offer">
        <source>C’è solo il pre-scontrino. Soldi presi o no?</source>
        <translation>Il n’y a que le pré-reçu. Argent pris ou non&#xa0;?</translation>
    </message>
    <message id="next_step.receipt">
        <source>Manca la ricevuta al cliente.</source>
        <translation>Il manque le reçu au client.</translation>
    </message>
    <message id="not_reversed.otherwise">
        <source>Il server non accetta lo storno.</source>
        <translation>Le serveur n’accepte pas le remboursement.</translation>
    </message>
    <message id="not_reversed.sentence">
        <source>La ricarica resta.</source>
        <translation>La recharge reste.</translation>
    </message>
    <message id="not_reversed.stays">
        <source>I {total} restano in cassa.</source>
        <translation>Les {total} restent en caisse.</translation>
    </message>
    <message id="not_reversed.title">
        <source>Storno rifiutato</source>
        <translation>Remboursement refusé</translation>
    </message>
    <message id="offer.advice">
        <source>Fagli vedere il pre-scontrino. Prendi i soldi, dai il resto.</source>
        <translation>Montre-lui le pré-reçu. Prends l’argent, rends la monnaie.</translation>
    </message>
    <message id="offer.change">
        <source>Resto</source>
        <translation>Monnaie</translation>
    </message>
    <message id="offer.change_amount">
        <source>Cambia importo</source>
        <translation>Autre montant</translation>
    </message>
    <message id="offer.exact">
        <source>Giusti</source>
        <translation>Juste</translation>
    </message>
    <message id="offer.held.primary">
        <source>La stampa riprende da sola</source>
        <translation>L’impression reprend seule</translation>
    </message>
    <message id="offer.held.question">
        <source>La stampante ha bisogno di te</source>
        <translation>L’imprimante a besoin de toi</translation>
    </message>
    <message id="offer.missing">
        <source>Mancano {amount}</source>
        <translation>Il manque {amount}</translation>
    </message>
    <message id="offer.no_change">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="offer.no_server">
        <source>Attendi il collegamento al server</source>
        <translation>Attends la connexion au serveur</translation>
    </message>
    <message id="offer.not_sent.primary">
        <source>Riprova a stampare</source>
        <translation>Réessaie d’imprimer</translation>
    </message>
    <message id="offer.not_sent.question">
        <source>Il pre-scontrino non è uscito</source>
        <translation>Le pré-reçu n’est pas sorti</translation>
    </message>
    <message id="offer.nothing_taken">
        <source>Non prendere ancora i soldi.</source>
        <translation>Ne prends pas encore l’argent.</translation>
    </message>
    <message id="offer.price_expired">
        <source>Il prezzo è scaduto. Ne chiedo uno nuovo.</source>
        <translation>Le prix a expiré. J’en demande un autre.</translation>
    </message>
    <message id="offer.primary">
        <source>Incassa e conferma</source>
        <translation>Encaisse et confirme</translation>
    </message>
    <message id="offer.printing.primary">
        <source>Attendi il pre-scontrino</source>
        <translation>Attends le pré-reçu</translation>
    </message>
    <message id="offer.printing.question">
        <source>Sto stampando il pre-scontrino…</source>
        <translation>J’imprime le pré-reçu…</translation>
    </message>
    <message id="offer.question">
        <source>Il cliente conferma?</source>
        <translation>Le client confirme&#xa0;?</translation>
    </message>
    <message id="offer.received">
        <source>Ti dà {amount}</source>
        <translation>Il te donne {amount}</translation>
    </message>
    <message id="offer.received_optional">
        <source>Ti dà (facoltativo, per il resto)</source>
        <translation>Il te donne (au choix, pour la monnaie)</translation>
    </message>
    <message id="offer.still_missing">
        <source>Mancano</source>
        <translation>Il manque</translation>
    </message>
    <message id="offer.total">
        <source>Totale da incassare</source>
        <translation>Total à encaisser</translation>
    </message>
    <message id="offer.unknown.advice">
        <source>Guarda la stampante. Io non lo so.</source>
        <translation>Regarde l’imprimante. Je ne sais pas.</translation>
    </message>
    <message id="offer.unknown.no">
        <source>No, ristampa</source>
        <translation>Non, réimprime</translation>
    </message>
    <message id="offer.unknown.question">
        <source>È uscito il pre-scontrino intero?</source>
        <translation>Le pré-reçu est-il entier&#xa0;?</translation>
    </message>
    <message id="offer.unknown.yes">
        <source>Sì, è uscito intero</source>
        <translation>Oui, il est entier</translation>
    </message>
    <message id="on_paper.copies" numerus="yes">
        <source>Ricevuta, {count} copie</source>
        <translation>
            <numerusform>Reçu, une copie</numerusform>
            <numerusform>Reçu, {count} copies</numerusform>
        </translation>
    </message>
    <message id="on_paper.due">
        <source>Ricevuta da stampare</source>
        <translation>Reçu à imprimer</translation>
    </message>
    <message id="on_paper.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="on_paper.pre">
        <source>Pre-scontrino</source>
        <translation>Pré-reçu</translation>
    </message>
    <message id="on_paper.receipt">
        <source>Ricevuta uscita</source>
        <translation>Reçu sorti</translation>
    </message>
    <message id="on_paper.unknown">
        <source>Ricevuta: forse uscita</source>
        <translation>Reçu&#xa0;: peut-être</translation>
    </message>
    <message id="operations.any_end">
        <source>Ogni esito</source>
        <translation>Toutes</translation>
    </message>
    <message id="operations.at">
        <source>Ora</source>
        <translation>Heure</translation>
    </message>
    <message id="operations.by_paper">
        <source>QR del foglio</source>
        <translation>QR du papier</translation>
    </message>
    <message id="operations.copy">
        <source>Ristampa come duplicato</source>
        <translation>Réimprime en duplicata</translation>
    </message>
    <message id="operations.earlier">
        <source>Giorni prima</source>
        <translation>Jours avant</translation>
    </message>
    <message id="operations.end.done">
        <source>Fatte</source>
        <translation>Faites</translation>
    </message>
    <message id="operations.end.given_back">
        <source>Rifiutate</source>
        <translation>Refusées</translation>
    </message>
    <message id="operations.end.reversed">
        <source>Stornate</source>
        <translation>Remboursées</translation>
    </message>
    <message id="operations.finish">
        <source>Vai a finirla</source>
        <translation>Va la finir</translation>
    </message>
    <message id="operations.newer">
        <source>Più nuove</source>
        <translation>Récentes</translation>
    </message>
    <message id="operations.none">
        <source>Non trovo niente. Cancella e riprova.</source>
        <translation>Rien trouvé. Efface et réessaie.</translation>
    </message>
    <message id="operations.nothing_chosen">
        <source>Scegli un’operazione</source>
        <translation>Choisis une opération</translation>
    </message>
    <message id="operations.nothing_to_do">
        <source>Qui non c’è niente da fare</source>
        <translation>Rien à faire ici</translation>
    </message>
    <message id="operations.number">
        <source>Numero</source>
        <translation>Numéro</translation>
    </message>
    <message id="operations.older">
        <source>Più vecchie</source>
        <translation>Anciennes</translation>
    </message>
    <message id="operations.open">
        <source>Da finire {count}</source>
        <translation>À finir {count}</translation>
    </message>
    <message id="operations.open_row">
        <source>Vedi com’è andata</source>
        <translation>Vois la suite</translation>
    </message>
    <message id="operations.outcome">
        <source>Esito</source>
        <translation>Résultat</translation>
    </message>
    <message id="operations.paper">
        <source>Su carta</source>
        <translation>Sur papier</translation>
    </message>
    <message id="operations.placeholder">
        <source>Numero, importo, o passa il QR</source>
        <translation>Numéro, montant, ou passe le QR</translation>
    </message>
    <message id="operations.position">
        <source>{at} di {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message id="operations.reprint">
        <source>Ristampa</source>
        <translation>Copie</translation>
    </message>
    <message id="operations.reverse">
        <source>Storna…</source>
        <translation>Rembourse</translation>
    </message>
    <message id="operations.title">
        <source>Operazioni</source>
        <translation>Opérations</translation>
    </message>
    <message id="operations.today">
        <source>Oggi {count}</source>
        <translation>Aujourd’hui {count}</translation>
    </message>
    <message id="operations.total">
        <source>Totale</source>
        <translation>Total</translation>
    </message>
    <message id="operators.activate">
        <source>Lavora di nuovo qui</source>
        <translation>Travaille à nouveau ici</translation>
    </message>
    <message id="operators.add">
        <source>Aggiungi un operatore</source>
        <translation>Ajoute un opérateur</translation>
    </message>
    <message id="operators.barred">
        <source>{name} ha sbagliato il PIN troppe volte.</source>
        <translation>{name} a tapé un PIN faux trop de fois.</translation>
    </message>
    <message id="operators.change">
        <source>Nome e ruolo</source>
        <translation>Nom et rôle</translation>
    </message>
    <message id="operators.choose">
        <source>Scegli chi vuoi cambiare.</source>
        <translation>Choisis qui tu veux changer.</translation>
    </message>
    <message id="operators.deactivate">
        <source>Non lavora più qui</source>
        <translation>Ne travaille plus ici</translation>
    </message>
    <message id="operators.enter">
        <source>Entra</source>
        <translation>Entre</translation>
    </message>
    <message id="operators.forgive">
        <source>Fallo riprovare</source>
        <translation>Laisse-le réessayer</translation>
    </message>
    <message id="operators.heading">
        <source>Operatori</source>
        <translation>Opérateurs</translation>
    </message>
    <message id="operators.keep">
        <source>Salva</source>
        <translation>Garde</translation>
    </message>
    <message id="operators.left">
        <source>Non lavora più qui</source>
        <translation>Ne travaille plus ici</translation>
    </message>
    <message id="operators.name">
        <source>Nome o numero</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message id="operators.name_first">
        <source>Scrivi il nome</source>
        <translation>Tape le nom</translation>
    </message>
    <message id="operators.new">
        <source>Nuovo operatore</source>
        <translation>Nouvel opérateur</translation>
    </message>
    <message id="operators.new_pin">
        <source>Nuovo PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message id="operators.new_pin_of">
        <source>Nuovo PIN di {name}</source>
        <translation>Nouveau PIN de {name}</translation>
    </message>
    <message id="operators.not_allowed">
        <source>Tocca a un altro operatore</source>
        <translation>C’est à un autre opérateur</translation>
    </message>
    <message id="operators.not_kept">
        <source>Non si è salvato niente. Riprova, o chiama l’assistenza.</source>
        <translation>Rien n’est gardé. Réessaie, ou appelle l’assistance.</translation>
    </message>
    <message id="operators.objection.name_taken">
        <source>Questo nome c’è già. Scrivine un altro.</source>
        <translation>Ce nom existe déjà. Tape-en un autre.</translation>
    </message>
    <message id="operators.objection.name_wrong">
        <source>Questo nome non va bene. Scrivine un altro.</source>
        <translation>Ce nom ne va pas. Tape-en un autre.</translation>
    </message>
    <message id="operators.objection.no_owner">
        <source>Un titolare deve restare.</source>
        <translation>Un titulaire doit rester.</translation>
    </message>
    <message id="operators.objection.too_many">
        <source>Gli operatori sono già nove. Prima togline uno.</source>
        <translation>Ils sont déjà neuf. Enlèves-en d’abord un.</translation>
    </message>
    <message id="operators.on_papers">
        <source>{name} è l’operatore {number} sui rapporti.</source>
        <translation>{name} est l’opérateur {number} sur les rapports.</translation>
    </message>
    <message id="operators.page_down">
        <source>Successivi</source>
        <translation>Suivants</translation>
    </message>
    <message id="operators.page_up">
        <source>Precedenti</source>
        <translation>Précédents</translation>
    </message>
    <message id="operators.pin_again">
        <source>Avanti: scrivilo di nuovo</source>
        <translation>Suite&#xa0;: tape-le encore</translation>
    </message>
    <message id="operators.pins_differ">
        <source>I due PIN sono diversi. Ricomincia.</source>
        <translation>Les deux PIN sont différents. Recommence.</translation>
    </message>
    <message id="operators.rename">
        <source>Nome e ruolo</source>
        <translation>Nom et rôle</translation>
    </message>
    <message id="operators.role.operator">
        <source>Operatore</source>
        <translation>Opérateur</translation>
    </message>
    <message id="operators.role.owner">
        <source>Titolare</source>
        <translation>Titulaire</translation>
    </message>
    <message id="operators.role.technician">
        <source>Tecnico</source>
        <translation>Technicien</translation>
    </message>
    <message id="operators.to_pin">
        <source>Avanti: il PIN</source>
        <translation>Suite&#xa0;: le PIN</translation>
    </message>
    <message id="operators.type_again">
        <source>Scrivilo ancora una volta.</source>
        <translation>Tape-le encore une fois.</translation>
    </message>
    <message id="outcome.abandoned">
        <source>Lasciata</source>
        <translation>Laissée</translation>
    </message>
    <message id="outcome.done">
        <source>Fatta</source>
        <translation>Faite</translation>
    </message>
    <message id="outcome.frozen">
        <source>Chiama l’assistenza</source>
        <translation>Appelle l’assistance</translation>
    </message>
    <message id="outcome.in_doubt">
        <source>In verifica</source>
        <translation>En vérification</translation>
    </message>
    <message id="outcome.not_reversed">
        <source>Fatta, non stornata</source>
        <translation>Faite, non remboursée</translation>
    </message>
    <message id="outcome.offered">
        <source>Non finita</source>
        <translation>Non finie</translation>
    </message>
    <message id="outcome.refused">
        <source>Rifiutata</source>
        <translation>Refusée</translation>
    </message>
    <message id="outcome.refused_owing">
        <source>Rifiutata, da ridare</source>
        <translation>Refusée, à rendre</translation>
    </message>
    <message id="outcome.reversed">
        <source>Stornata</source>
        <translation>Remboursée</translation>
    </message>
    <message id="outcome.reversed_owing">
        <source>Stornata, da ridare</source>
        <translation>Remboursée, à rendre</translation>
    </message>
    <message id="outcome.reversing">
        <source>Storno in verifica</source>
        <translation>Remb. en vérification</translation>
    </message>
    <message id="outcome.voided">
        <source>Annullata</source>
        <translation>Annulée</translation>
    </message>
    <message id="outcome.voided_owing">
        <source>Annullata, da ridare</source>
        <translation>Annulée, à rendre</translation>
    </message>
    <message id="outcome.voiding">
        <source>Annullo in verifica</source>
        <translation>Annul. en vérification</translation>
    </message>
    <message id="overlay.abandon.other">
        <source>No, annulla</source>
        <translation>Non, annule</translation>
    </message>
    <message id="overlay.abandon.question">
        <source>Hai già preso dei soldi?</source>
        <translation>As-tu déjà pris de l’argent&#xa0;?</translation>
    </message>
    <message id="overlay.abandon.sentence">
        <source>Se li hai presi, torna indietro e ridalli.</source>
        <translation>Si oui, reviens et rends-le.</translation>
    </message>
    <message id="overlay.abandon_found.other">
        <source>Sicuro, non li ho</source>
        <translation>Sûr, je ne les ai pas</translation>
    </message>
    <message id="overlay.abandon_found.question">
        <source>Sicuro di non avere {total}?</source>
        <translation>Sûr de ne pas avoir {total}&#xa0;?</translation>
    </message>
    <message id="overlay.abandon_found.sentence">
        <source>La vendita si chiude. Non si ricarica niente.</source>
        <translation>La vente se ferme. Rien n’est rechargé.</translation>
    </message>
    <message id="overlay.back">
        <source>Torna indietro</source>
        <translation>Retour</translation>
    </message>
    <message id="overlay.close.other">
        <source>Chiudi lo stesso</source>
        <translation>Ferme quand même</translation>
    </message>
    <message id="overlay.close.question">
        <source>Aspetto ancora una risposta</source>
        <translation>J’attends encore une réponse</translation>
    </message>
    <message id="overlay.close.sentence">
        <source>I soldi restano in cassa. Alla riaccensione richiedo da solo.</source>
        <translation>L’argent reste en caisse. Au démarrage je redemande seul.</translation>
    </message>
    <message id="overlay.repeat.other">
        <source>Sì, un’altra ricarica</source>
        <translation>Oui, une autre recharge</translation>
    </message>
    <message id="overlay.repeat.question">
        <source>Già ricaricato {amount} {ago}</source>
        <translation>Déjà rechargé {amount} {ago}</translation>
    </message>
    <message id="overlay.repeat.safe">
        <source>No, torna indietro</source>
        <translation>Non, retour</translation>
    </message>
    <message id="overlay.repeat.sentence">
        <source>Stesso codice, ricevuta {number}. Ne vuole un’altra?</source>
        <translation>Même code, reçu {number}. Il en veut une autre&#xa0;?</translation>
    </message>
    <message id="overlay.reverse.other">
        <source>Sì, scrivo il PIN</source>
        <translation>Oui, je tape le PIN</translation>
    </message>
    <message id="overlay.reverse.question">
        <source>Togli la ricarica e ridai {total}?</source>
        <translation>Enlever la recharge, rendre {total}&#xa0;?</translation>
    </message>
    <message id="overlay.reverse.sentence">
        <source>Serve il PIN. Ridai i soldi solo quando lo dico.</source>
        <translation>Il faut le PIN. Rends l’argent seulement quand je le dis.</translation>
    </message>
    <message id="overlay.void.other">
        <source>Sì, chiedi di annullare</source>
        <translation>Oui, demande d’annuler</translation>
    </message>
    <message id="overlay.void.question">
        <source>Il cliente rivuole i {total}?</source>
        <translation>Le client veut ses {total}&#xa0;?</translation>
    </message>
    <message id="overlay.void.sentence">
        <source>Chiedo al server di annullare. Ridai solo quando lo dico.</source>
        <translation>Je demande d’annuler. Rends seulement quand je le dis.</translation>
    </message>
    <message id="paper.amount">
        <source>Ricarica</source>
        <translation>Recharge</translation>
    </message>
    <message id="paper.authorisation">
        <source>Autorizzazione</source>
        <translation>Autorisation</translation>
    </message>
    <message id="paper.cash">
        <source>CONTANTI</source>
        <translation>ESPÈCES</translation>
    </message>
    <message id="paper.change">
        <source>Resto</source>
        <translation>Monnaie rendue</translation>
    </message>
    <message id="paper.code">
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message id="paper.creditor">
        <source>Ente</source>
        <translation>Organisme</translation>
    </message>
    <message id="paper.done">
        <source>ESEGUITA</source>
        <translation>EXÉCUTÉE</translation>
    </message>
    <message id="paper.fee">
        <source>Commissione</source>
        <translation>Frais</translation>
    </message>
    <message id="paper.in_doubt.advice">
        <source>La ricarica può essere già riuscita. Non pagare una seconda volta. Torna con questo foglio: avrai la ricevuta oppure i tuoi soldi.</source>
        <translation>La recharge a peut-être déjà réussi. Ne payez pas une seconde fois. Revenez avec ce papier et vous aurez le reçu ou votre argent.</translation>
    </message>
    <message id="paper.in_doubt.large">
        <source>IN VERIFICA</source>
        <translation>EN VÉRIFICATION</translation>
    </message>
    <message id="paper.in_doubt.paid">
        <source>Pagati in contanti</source>
        <translation>Payés en espèces</translation>
    </message>
    <message id="paper.in_doubt.subtitle">
        <source>PAGAMENTO IN VERIFICA</source>
        <translation>PAIEMENT EN VÉRIFICATION</translation>
    </message>
    <message id="paper.in_doubt.title">
        <source>PROMEMORIA</source>
        <translation>MÉMO</translation>
    </message>
    <message id="paper.in_words">
        <source>Euro {words}</source>
        <translation>Euro {words}</translation>
    </message>
    <message id="paper.mark.after_restart">
        <source>*** EMESSA DOPO RIAVVIO ***</source>
        <translation>*** ÉMIS APRÈS REDÉMARRAGE ***</translation>
    </message>
    <message id="paper.mark.duplicate">
        <source>*** DUPLICATO n. {copy} ***</source>
        <translation>*** DUPLICATA n° {copy} ***</translation>
    </message>
    <message id="paper.mark.pre_copy">
        <source>Ristampa n. {copy}</source>
        <translation>Réimpression n° {copy}</translation>
    </message>
    <message id="paper.mark.printed_at">
        <source>Stampato il {when}</source>
        <translation>Imprimé le {when}</translation>
    </message>
    <message id="paper.mark.reversed">
        <source>STORNATA</source>
        <translation>REMBOURSÉE</translation>
    </message>
    <message id="paper.mark.reversed_why">
        <source>Ricarica tolta, soldi resi: questa ricevuta non vale</source>
        <translation>Recharge enlevée, argent rendu. Ce reçu ne vaut rien</translation>
    </message>
    <message id="paper.not_done.advice">
        <source>Nessuna ricarica, nessun addebito. Ritira i tuoi soldi alla cassa.</source>
        <translation>Pas de recharge, pas de débit. Reprenez votre argent à la caisse.</translation>
    </message>
    <message id="paper.not_done.give_back">
        <source>DA RIDARE</source>
        <translation>À RENDRE</translation>
    </message>
    <message id="paper.not_done.reason">
        <source>Motivo</source>
        <translation>Motif</translation>
    </message>
    <message id="paper.not_done.recharged">
        <source>Ricaricato</source>
        <translation>Rechargés</translation>
    </message>
    <message id="paper.not_done.title">
        <source>OPERAZIONE NON ESEGUITA</source>
        <translation>OPÉRATION NON EXÉCUTÉE</translation>
    </message>
    <message id="paper.operation">
        <source>Operazione</source>
        <translation>Opération</translation>
    </message>
    <message id="paper.outcome">
        <source>Esito</source>
        <translation>Résultat</translation>
    </message>
    <message id="paper.paid_in">
        <source>Pagato in</source>
        <translation>Payé en</translation>
    </message>
    <message id="paper.practice">
        <source>PROVA - NON VALE</source>
        <translation>ESSAI - NE VAUT RIEN</translation>
    </message>
    <message id="paper.pre.check">
        <source>Controlla importo e totale. Se sono giusti, paga alla cassa.</source>
        <translation>Vérifiez le montant et le total. S’ils sont justes, payez à la caisse.</translation>
    </message>
    <message id="paper.pre.not_a_receipt">
        <source>NON VALIDO COME RICEVUTA</source>
        <translation>NON VALABLE COMME REÇU</translation>
    </message>
    <message id="paper.pre.not_paid">
        <source>Pagamento non ancora eseguito</source>
        <translation>Paiement pas encore exécuté</translation>
    </message>
    <message id="paper.pre.title">
        <source>PRE-SCONTRINO</source>
        <translation>PRÉ-REÇU</translation>
    </message>
    <message id="paper.provider">
        <source>Servizio di</source>
        <translation>Service de</translation>
    </message>
    <message id="paper.receipt.code">
        <source>Codice di controllo</source>
        <translation>Code de contrôle</translation>
    </message>
    <message id="paper.receipt.keep">
        <source>Conserva questa ricevuta per sei anni: vale come prova del pagamento. La carta termica sbiadisce: fanne una copia.</source>
        <translation>Gardez ce reçu six ans. Il prouve le paiement. Le papier thermique pâlit. Faites-en une copie.</translation>
    </message>
    <message id="paper.receipt.not_fiscal">
        <source>DOCUMENTO NON FISCALE</source>
        <translation>DOCUMENT NON FISCAL</translation>
    </message>
    <message id="paper.receipt.title">
        <source>RICEVUTA DI PAGAMENTO</source>
        <translation>REÇU DE PAIEMENT</translation>
    </message>
    <message id="paper.received">
        <source>Ricevuti</source>
        <translation>Reçus</translation>
    </message>
    <message id="paper.service">
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message id="paper.storno.advice">
        <source>La ricevuta di questa operazione non vale più.</source>
        <translation>Le reçu de cette opération ne vaut plus.</translation>
    </message>
    <message id="paper.storno.fee">
        <source>Commissione resa</source>
        <translation>Frais rendus</translation>
    </message>
    <message id="paper.storno.given_back">
        <source>RESI</source>
        <translation>RENDUS</translation>
    </message>
    <message id="paper.storno.given_in">
        <source>Resi in</source>
        <translation>Rendus en</translation>
    </message>
    <message id="paper.storno.receipt">
        <source>Ricevuta stornata</source>
        <translation>Reçu remboursé</translation>
    </message>
    <message id="paper.storno.signature">
        <source>Firma del cliente, per i soldi ricevuti:</source>
        <translation>Signature du client, pour l’argent reçu</translation>
    </message>
    <message id="paper.storno.subtitle">
        <source>RICARICA TOLTA, SOLDI RESI</source>
        <translation>RECHARGE ENLEVÉE, ARGENT RENDU</translation>
    </message>
    <message id="paper.storno.taken_back">
        <source>Ricarica tolta</source>
        <translation>Recharge enlevée</translation>
    </message>
    <message id="paper.storno.title">
        <source>STORNO</source>
        <translation>REMBOURSEMENT</translation>
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
        <translation>Avec un reçu à part</translation>
    </message>
    <message id="paper.visit.check">
        <source>Controlla gli importi e il totale. Se sono giusti, paga alla cassa.</source>
        <translation>Vérifiez les montants et le total. S’ils sont justes, payez à la caisse.</translation>
    </message>
    <message id="paper.visit.collected">
        <source>Incassati in tutto</source>
        <translation>Encaissés en tout</translation>
    </message>
    <message id="paper.visit.done">
        <source>ESEGUITE</source>
        <translation>EXÉCUTÉES</translation>
    </message>
    <message id="paper.visit.fees">
        <source>Commissioni</source>
        <translation>Frais</translation>
    </message>
    <message id="paper.visit.given_back">
        <source>Ridati</source>
        <translation>Rendus</translation>
    </message>
    <message id="paper.visit.in_doubt_advice">
        <source>Può essere già riuscita: non pagare una seconda volta. Torna con questo foglio: avrai la ricevuta oppure i tuoi soldi.</source>
        <translation>Elle a peut-être déjà réussi. Ne payez pas une seconde fois. Revenez avec ce papier et vous aurez le reçu ou votre argent.</translation>
    </message>
    <message id="paper.visit.not_done">
        <source>NON ESEGUITA</source>
        <translation>NON EXÉCUTÉE</translation>
    </message>
    <message id="paper.visit.one_of">
        <source>Codice {number} di {count}</source>
        <translation>Code {number} sur {count}</translation>
    </message>
    <message id="paper.visit.row_total">
        <source>Totale</source>
        <translation>Total</translation>
    </message>
    <message id="paper.when">
        <source>Data e ora</source>
        <translation>Date et heure</translation>
    </message>
    <message id="paper_column.empty">
        <source>Niente in sospeso</source>
        <translation>Rien en suspens</translation>
    </message>
    <message id="paper_column.empty_why">
        <source>Lo scontrino si compone qui.</source>
        <translation>Le ticket se compose ici.</translation>
    </message>
    <message id="paper_column.no_paper">
        <source>Nessuna ricevuta</source>
        <translation>Aucun reçu</translation>
    </message>
    <message id="paper_column.no_paper_why">
        <source>Qui non c’è niente da ristampare.</source>
        <translation>Rien à réimprimer ici.</translation>
    </message>
    <message id="paper_column.pending" numerus="yes">
        <source>{count} in sospeso</source>
        <translation>
            <numerusform>Une en suspens</numerusform>
            <numerusform>{count} en suspens</numerusform>
        </translation>
    </message>
    <message id="paper_column.pending_why" numerus="yes">
        <source>Le trovi sulla pagina iniziale.</source>
        <translation>
            <numerusform>Tu la trouves à la page d’accueil.</numerusform>
            <numerusform>Tu les trouves à la page d’accueil.</numerusform>
        </translation>
    </message>
    <message id="pending.give_back">
        <source>Da ridare: {total}</source>
        <translation>À rendre&#xa0;: {total}</translation>
    </message>
    <message id="pending.in_doubt">
        <source>In verifica: {total}</source>
        <translation>En vérification&#xa0;: {total}</translation>
    </message>
    <message id="pending.not_reversed">
        <source>Storno rifiutato: {total}</source>
        <translation>Non remboursée&#xa0;: {total}</translation>
    </message>
    <message id="pending.offer">
        <source>Non finita: {total}</source>
        <translation>Non finie&#xa0;: {total}</translation>
    </message>
    <message id="pending.receipt">
        <source>Ricevuta di {total}</source>
        <translation>Reçu de {total}</translation>
    </message>
    <message id="picture.none_in_file">
        <source>In questa foto non trovo codici. Prova con un’altra.</source>
        <translation>Aucun code dans cette photo. Essaie une autre.</translation>
    </message>
    <message id="picture.none_seen">
        <source>Non trovo codici. Avvicina il codice, o scrivilo a mano.</source>
        <translation>Aucun code. Approche le code, ou tape-le.</translation>
    </message>
    <message id="picture.study_failed">
        <source>La ricerca non è riuscita. Riprova tra un momento.</source>
        <translation>La recherche n’a pas réussi. Réessaie dans un moment.</translation>
    </message>
    <message id="pin.checking">
        <source>Controllo il PIN…</source>
        <translation>Je vérifie le PIN…</translation>
    </message>
    <message id="pin.locked">
        <source>Troppi tentativi sbagliati. Attendi, poi riprova.</source>
        <translation>Trop d’essais faux. Attends, puis réessaie.</translation>
    </message>
    <message id="pin.locked_for">
        <source>Riprova tra {minutes} min</source>
        <translation>Réessaie dans {minutes} min</translation>
    </message>
    <message id="pin.not_set">
        <source>Il PIN non c’è ancora. Lo imposta il tecnico: pos-app pin set.</source>
        <translation>Pas encore de PIN. Le technicien le met&#xa0;: pos-app pin set.</translation>
    </message>
    <message id="pin.of">
        <source>PIN di {name}</source>
        <translation>PIN de {name}</translation>
    </message>
    <message id="pin.primary">
        <source>Storna {total}</source>
        <translation>Rembourse {total}</translation>
    </message>
    <message id="pin.question">
        <source>PIN del titolare</source>
        <translation>PIN du titulaire</translation>
    </message>
    <message id="pin.to_give_back">
        <source>Da ridare</source>
        <translation>À rendre</translation>
    </message>
    <message id="pin.too_late">
        <source>Questa operazione non si storna più.</source>
        <translation>Cette opération ne se rembourse plus.</translation>
    </message>
    <message id="pin.too_simple">
        <source>Una cifra sola, ripetuta: cancella</source>
        <translation>Un seul chiffre, répété&#xa0;: efface</translation>
    </message>
    <message id="pin.unreadable">
        <source>Il PIN non si legge. Riavvia, o chiama l’assistenza.</source>
        <translation>Le PIN est illisible. Redémarre, ou appelle l’assistance.</translation>
    </message>
    <message id="pin.waiting">
        <source>Scrivi il PIN, almeno sei cifre</source>
        <translation>Tape le PIN, au moins six chiffres</translation>
    </message>
    <message id="pin.wrong" numerus="yes">
        <source>PIN sbagliato. Restano {count} tentativi.</source>
        <translation>
            <numerusform>PIN faux. Il reste un essai.</numerusform>
            <numerusform>PIN faux. Il reste {count} essais.</numerusform>
        </translation>
    </message>
    <message id="printer.counter">
        <source>Conta i tagli: {answer}</source>
        <translation>Compte les coupes&#xa0;: {answer}</translation>
    </message>
    <message id="printer.echo">
        <source>Ripete il segno del foglio (GS ( H): {answer}</source>
        <translation>Répète le signe du papier (GS ( H)&#xa0;: {answer}</translation>
    </message>
    <message id="printer.fence">
        <source>Risponde a suo turno (GS r): {answer}</source>
        <translation>Répond à son tour (GS r)&#xa0;: {answer}</translation>
    </message>
    <message id="printer.hasty">
        <source>Ha risposto prima che la carta potesse uscire: la risposta non vale.</source>
        <translation>Elle a répondu avant que le papier puisse sortir&#xa0;: la réponse ne vaut pas.</translation>
    </message>
    <message id="printer.kept">
        <source>Annotato per {address}.</source>
        <translation>Noté pour {address}.</translation>
    </message>
    <message id="printer.kind.network">
        <source>in rete, ascolta dove ascoltano le stampanti</source>
        <translation>en réseau, écoute où écoutent les imprimantes</translation>
    </message>
    <message id="printer.kind.queue">
        <source>coda di stampa, solo andata</source>
        <translation>file d’impression, aller simple</translation>
    </message>
    <message id="printer.kind.serial">
        <source>porta seriale</source>
        <translation>port série</translation>
    </message>
    <message id="printer.kind.usb">
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message id="printer.no">
        <source>no</source>
        <translation>non</translation>
    </message>
    <message id="printer.no_network">
        <source>Su questo sistema la rete non si può interrogare.</source>
        <translation>Sur ce système, on ne peut pas interroger le réseau.</translation>
    </message>
    <message id="printer.none">
        <source>Nessuna stampante trovata.</source>
        <translation>Aucune imprimante trouvée.</translation>
    </message>
    <message id="printer.one_way">
        <source>Solo andata: non conferma mai. Dopo ogni foglio guarda tu.</source>
        <translation>Aller simple&#xa0;: elle ne confirme jamais. Après chaque papier, regarde.</translation>
    </message>
    <message id="printer.print_tip">
        <source>Con --print prova anche sulla carta.</source>
        <translation>Avec --print, on essaie aussi sur papier.</translation>
    </message>
    <message id="printer.says">
        <source>Dice di essere: {says}</source>
        <translation>Dit être&#xa0;: {says}</translation>
    </message>
    <message id="printer.slip.not_sent">
        <source>Il foglio non è partito.</source>
        <translation>Le papier n’est pas parti.</translation>
    </message>
    <message id="printer.slip.printed">
        <source>Il foglio è uscito: dice a quale indirizzo.</source>
        <translation>Le papier est sorti&#xa0;: il dit à quelle adresse.</translation>
    </message>
    <message id="printer.slip.unknown">
        <source>Il foglio è partito: guarda se è uscito.</source>
        <translation>Le papier est parti&#xa0;: regarde s’il est sorti.</translation>
    </message>
    <message id="printer.spooler">
        <source>Una coda non sente la stampante: solo andata.</source>
        <translation>Une file n’entend pas l’imprimante&#xa0;: aller simple.</translation>
    </message>
    <message id="printer.status">
        <source>Dice come sta (DLE EOT): {answer}</source>
        <translation>Dit comment elle va (DLE EOT)&#xa0;: {answer}</translation>
    </message>
    <message id="printer.status_only">
        <source>Dice come sta, ma non conferma i fogli. Dopo ogni foglio guarda tu.</source>
        <translation>Dit comment elle va, mais ne confirme pas. Après chaque papier, regarde.</translation>
    </message>
    <message id="printer.two_way">
        <source>Conferma i fogli.</source>
        <translation>Confirme les papiers.</translation>
    </message>
    <message id="printer.untried">
        <source>non provato</source>
        <translation>non essayé</translation>
    </message>
    <message id="printer.was_heard">
        <source>Prima rispondeva: non annoto nulla. Un terminale la usa? Se no, --print.</source>
        <translation>Elle répondait avant&#xa0;: je ne note rien. Un terminal l’utilise&#xa0;? Sinon, --print.</translation>
    </message>
    <message id="printer.yes">
        <source>sì</source>
        <translation>oui</translation>
    </message>
    <message id="reason.amount_outside_limits">
        <source>Importo non ammesso</source>
        <translation>Montant non admis</translation>
    </message>
    <message id="reason.balance_spent">
        <source>Credito già usato</source>
        <translation>Crédit déjà utilisé</translation>
    </message>
    <message id="reason.code_not_active">
        <source>Codice non attivo</source>
        <translation>Code non actif</translation>
    </message>
    <message id="reason.code_unknown">
        <source>Codice sconosciuto</source>
        <translation>Code inconnu</translation>
    </message>
    <message id="reason.quote_expired">
        <source>Prezzo scaduto</source>
        <translation>Prix expiré</translation>
    </message>
    <message id="reason.refused_otherwise">
        <source>Rifiutata dal server</source>
        <translation>Refusée par le serveur</translation>
    </message>
    <message id="reason.reversal_window_closed">
        <source>Tempo per lo storno finito</source>
        <translation>Trop tard pour rembourser</translation>
    </message>
    <message id="reason.service_closed">
        <source>Servizio sospeso</source>
        <translation>Service suspendu</translation>
    </message>
    <message id="refusal.altered_paper">
        <source>Ricevuta alterata: non dice quello che sa il terminale. Non vale.</source>
        <translation>Reçu altéré&#xa0;: il ne dit pas ce que sait le terminal. Il ne vaut pas.</translation>
    </message>
    <message id="refusal.bank_code">
        <source>Questo è un codice bancario. Chiedi il QR di SpazioScuola.</source>
        <translation>C’est un code bancaire. Demande le QR de SpazioScuola.</translation>
    </message>
    <message id="refusal.control_signs">
        <source>Questo codice contiene comandi. Chiedi il QR di SpazioScuola.</source>
        <translation>Ce code contient des commandes. Demande le QR de SpazioScuola.</translation>
    </message>
    <message id="refusal.damaged">
        <source>Il codice non torna. Riprova o chiedine uno nuovo.</source>
        <translation>Le code n’est pas juste. Réessaie ou demandes-en un autre.</translation>
    </message>
    <message id="refusal.damaged_fiscal_code">
        <source>Questa tessera non si legge bene. Chiedi il QR.</source>
        <translation>Cette carte se lit mal. Demande le QR.</translation>
    </message>
    <message id="refusal.damaged_notice">
        <source>Questo avviso pagoPA non si legge bene.</source>
        <translation>Cet avis pagoPA se lit mal.</translation>
    </message>
    <message id="refusal.empty">
        <source>Il codice è vuoto. Riprova.</source>
        <translation>Le code est vide. Réessaie.</translation>
    </message>
    <message id="refusal.fiscal_code">
        <source>Questa è una tessera sanitaria. Chiedi il QR di SpazioScuola.</source>
        <translation>C’est une carte sanitaire. Demande le QR de SpazioScuola.</translation>
    </message>
    <message id="refusal.foreign_paper">
        <source>Questo foglio è di un altro terminale o falso. Qui non vale.</source>
        <translation>Ce papier est d’un autre terminal ou faux. Ici il ne vaut pas.</translation>
    </message>
    <message id="refusal.foreign_signs">
        <source>Questo codice ha segni estranei. Chiedi il QR di SpazioScuola.</source>
        <translation>Ce code a des signes étrangers. Demande le QR de SpazioScuola.</translation>
    </message>
    <message id="refusal.hidden_signs">
        <source>Questo codice ha segni nascosti. Chiedi il QR di SpazioScuola.</source>
        <translation>Ce code a des signes cachés. Demande le QR de SpazioScuola.</translation>
    </message>
    <message id="refusal.not_ours">
        <source>Questo non è un codice di ricarica. Chiedi il QR di SpazioScuola.</source>
        <translation>Ce n’est pas un code de recharge. Demande le QR de SpazioScuola.</translation>
    </message>
    <message id="refusal.not_text">
        <source>Questo codice contiene dati, non un testo. Chiedi il QR di SpazioScuola.</source>
        <translation>Ce code contient des données, pas un texte. Demande le QR de SpazioScuola.</translation>
    </message>
    <message id="refusal.notice">
        <source>Questo è un avviso pagoPA: si paga presto anche qui.</source>
        <translation>C’est un avis pagoPA&#xa0;: on le paiera bientôt ici aussi.</translation>
    </message>
    <message id="refusal.our_paper">
        <source>Questo foglio nostro non è di questo terminale.</source>
        <translation>Ce papier n’est pas de ce terminal.</translation>
    </message>
    <message id="refusal.reader_setup">
        <source>Questo codice regola un lettore. Non passarlo: chiama l’assistenza.</source>
        <translation>Ce code règle un lecteur. Ne le passe pas&#xa0;: appelle l’assistance.</translation>
    </message>
    <message id="refusal.too_long">
        <source>Questo non è un codice di ricarica. È troppo lungo.</source>
        <translation>Ce n’est pas un code de recharge. Il est trop long.</translation>
    </message>
    <message id="refusal.unreadable">
        <source>Il codice non si legge. Riprova.</source>
        <translation>Le code ne se lit pas. Réessaie.</translation>
    </message>
    <message id="refusal.web_link">
        <source>Questo è un indirizzo web. Chiedi il QR di SpazioScuola.</source>
        <translation>C’est une adresse web. Demande le QR de SpazioScuola.</translation>
    </message>
    <message id="refused.give_back">
        <source>Ridai al cliente</source>
        <translation>Rends au client</translation>
    </message>
    <message id="refused.given_back">
        <source>Ridati al cliente</source>
        <translation>Rendus au client</translation>
    </message>
    <message id="refused.primary">
        <source>Ho ridato {total}</source>
        <translation>J’ai rendu {total}</translation>
    </message>
    <message id="refused.sentence">
        <source>Non è stato ricaricato niente.</source>
        <translation>Rien n’a été rechargé.</translation>
    </message>
    <message id="refused.slip_again">
        <source>Ristampa il foglio</source>
        <translation>Réimprime le papier</translation>
    </message>
    <message id="refused.title">
        <source>Ricarica rifiutata</source>
        <translation>Recharge refusée</translation>
    </message>
    <message id="resume.advice">
        <source>Il terminale si era spento. Non si è perso niente.</source>
        <translation>Le terminal était éteint. Rien n’est perdu.</translation>
    </message>
    <message id="resume.at">
        <source>ore {time}</source>
        <translation>à {time}</translation>
    </message>
    <message id="resume.collected">
        <source>Soldi presi o no?</source>
        <translation>Argent pris ou non&#xa0;?</translation>
    </message>
    <message id="resume.collected.in_all">
        <source>Stesso cliente: in tutto erano {total}.</source>
        <translation>Même client&#xa0;: en tout c’était {total}.</translation>
    </message>
    <message id="resume.collected.no">
        <source>No, non ho preso soldi</source>
        <translation>Non, pas d’argent pris</translation>
    </message>
    <message id="resume.collected.others_paid">
        <source>Stesso cliente: gli altri {total} li hai presi.</source>
        <translation>Même client&#xa0;: les autres {total}, tu les as.</translation>
    </message>
    <message id="resume.collected.yes">
        <source>Sì, ho incassato {total}</source>
        <translation>Oui, j’ai encaissé {total}</translation>
    </message>
    <message id="resume.collected_why">
        <source>Guarda nel cassetto. C’era il pre-scontrino.</source>
        <translation>Regarde dans le tiroir. Il y avait le pré-reçu.</translation>
    </message>
    <message id="resume.confirmed">
        <source>Fatta, manca la ricevuta</source>
        <translation>Faite, il manque le reçu</translation>
    </message>
    <message id="resume.confirmed_why">
        <source>La stampo io. Poi dalla al cliente.</source>
        <translation>Je l’imprime. Puis donne-le au client.</translation>
    </message>
    <message id="resume.frozen">
        <source>Chiama l’assistenza</source>
        <translation>Appelle l’assistance</translation>
    </message>
    <message id="resume.frozen_why">
        <source>Il server ha dato due risposte diverse.</source>
        <translation>Le serveur a donné deux réponses différentes.</translation>
    </message>
    <message id="resume.in_doubt">
        <source>Soldi presi, esito non noto</source>
        <translation>Argent pris, résultat inconnu</translation>
    </message>
    <message id="resume.in_doubt.go_on">
        <source>Avanti: va da sola</source>
        <translation>Suite&#xa0;: elle va seule</translation>
    </message>
    <message id="resume.in_doubt_why">
        <source>Non ridare i soldi. Chiedo al server.</source>
        <translation>Ne rends pas l’argent. Je demande au serveur.</translation>
    </message>
    <message id="resume.later">
        <source>Dopo</source>
        <translation>Après</translation>
    </message>
    <message id="resume.more" numerus="yes">
        <source>Altre {count} da finire</source>
        <translation>
            <numerusform>Une autre à finir</numerusform>
            <numerusform>{count} autres à finir</numerusform>
        </translation>
    </message>
    <message id="resume.now">
        <source>Adesso</source>
        <translation>Ici</translation>
    </message>
    <message id="resume.receipt">
        <source>Fatta, ricevuta non provata</source>
        <translation>Faite, reçu non prouvé</translation>
    </message>
    <message id="resume.receipt.no">
        <source>No, ristampa</source>
        <translation>Non, réimprime</translation>
    </message>
    <message id="resume.receipt.yes">
        <source>Sì, la ricevuta è uscita</source>
        <translation>Oui, le reçu est sorti</translation>
    </message>
    <message id="resume.receipt_why">
        <source>Guarda se la ricevuta è uscita.</source>
        <translation>Regarde si le reçu est sorti.</translation>
    </message>
    <message id="resume.returned">
        <source>Non fatta, soldi da ridare</source>
        <translation>Non faite, argent à rendre</translation>
    </message>
    <message id="resume.returned.yes">
        <source>Ho ridato {total}</source>
        <translation>J’ai rendu {total}</translation>
    </message>
    <message id="resume.returned_why">
        <source>Non è stato ricaricato niente.</source>
        <translation>Rien n’a été rechargé.</translation>
    </message>
    <message id="resume.reversed">
        <source>Stornata, soldi da ridare</source>
        <translation>Remboursée, argent à rendre</translation>
    </message>
    <message id="resume.reversed_why">
        <source>La ricarica è stata tolta.</source>
        <translation>La recharge a été enlevée.</translation>
    </message>
    <message id="resume.reversing">
        <source>Storno chiesto, esito non noto</source>
        <translation>Rendue ou non&#xa0;?</translation>
    </message>
    <message id="resume.reversing_why">
        <source>Non ridare ancora i soldi. Chiedo al server.</source>
        <translation>Ne rends pas encore l’argent. Je demande au serveur.</translation>
    </message>
    <message id="resume.row">
        <source>Operazione {number}, {total}</source>
        <translation>Opération {number}, {total}</translation>
    </message>
    <message id="resume.title" numerus="yes">
        <source>{count} operazioni da finire</source>
        <translation>
            <numerusform>Une opération à finir</numerusform>
            <numerusform>{count} opérations à finir</numerusform>
        </translation>
    </message>
    <message id="resume.voided">
        <source>Annullata, soldi da ridare</source>
        <translation>Annulée, argent à rendre</translation>
    </message>
    <message id="resume.voided_why">
        <source>Non è stato ricaricato niente.</source>
        <translation>Rien n’a été rechargé.</translation>
    </message>
    <message id="resume.voiding">
        <source>Annullo chiesto, esito non noto</source>
        <translation>Annulée ou non&#xa0;?</translation>
    </message>
    <message id="resume.voiding_why">
        <source>Non ridare ancora i soldi. Chiedo al server.</source>
        <translation>Ne rends pas encore l’argent. Je demande au serveur.</translation>
    </message>
    <message id="reversed.sentence">
        <source>La ricarica è stata tolta.</source>
        <translation>La recharge a été enlevée.</translation>
    </message>
    <message id="reversed.title">
        <source>Ricarica stornata</source>
        <translation>Recharge remboursée</translation>
    </message>
    <message id="reversing.sentence">
        <source>Il server non ha ancora risposto.</source>
        <translation>Le serveur n’a pas encore répondu.</translation>
    </message>
    <message id="reversing.title">
        <source>Storno in corso…</source>
        <translation>Remboursement…</translation>
    </message>
    <message id="scroll.down">
        <source>Mostra più giù</source>
        <translation>Plus bas</translation>
    </message>
    <message id="scroll.up">
        <source>Mostra più su</source>
        <translation>Plus haut</translation>
    </message>
    <message id="searching.camera">
        <source>Tieni il codice dov’è ancora un momento.</source>
        <translation>Tiens le code où il est encore un moment.</translation>
    </message>
    <message id="searching.file">
        <source>Guardo la foto in ogni modo.</source>
        <translation>Je regarde la photo de toutes les façons.</translation>
    </message>
    <message id="searching.heading">
        <source>Ricerca in una foto</source>
        <translation>Recherche dans une photo</translation>
    </message>
    <message id="searching.primary">
        <source>Attendi: sto guardando la foto</source>
        <translation>Attends&#xa0;: je regarde la photo</translation>
    </message>
    <message id="searching.title">
        <source>Sto cercando…</source>
        <translation>Je cherche…</translation>
    </message>
    <message id="second_look.other">
        <source>Sì, {amount}</source>
        <translation>Oui, {amount}</translation>
    </message>
    <message id="second_look.question">
        <source>{amount}: è giusto?</source>
        <translation>{amount} : c’est juste ?</translation>
    </message>
    <message id="second_look.safe">
        <source>No, correggi</source>
        <translation>Non, corrige</translation>
    </message>
    <message id="second_look.sentence">
        <source>In parole: {words}</source>
        <translation>Sur le ticket : {words}</translation>
    </message>
    <message id="settings.customer">
        <source>Per il cliente</source>
        <translation>Pour le client</translation>
    </message>
    <message id="settings.customer.screen">
        <source>Come qui</source>
        <translation>Comme ici</translation>
    </message>
    <message id="settings.customer_why">
        <source>La lingua del suo display e della voce.</source>
        <translation>La langue de son écran et de la voix.</translation>
    </message>
    <message id="settings.damaged">
        <source>Le scelte di prima non si leggono. Scegli di nuovo.</source>
        <translation>Les choix d’avant sont illisibles. Choisis de nouveau.</translation>
    </message>
    <message id="settings.display">
        <source>Display</source>
        <translation>Écran</translation>
    </message>
    <message id="settings.display_why">
        <source>Sul secondo schermo il cliente legge somma ed esito.</source>
        <translation>Sur le second écran, le client lit somme et résultat.</translation>
    </message>
    <message id="settings.door">
        <source>Impostazioni</source>
        <translation>Réglages</translation>
    </message>
    <message id="settings.fixed">
        <source>Lo ha fissato il tecnico: qui non si cambia.</source>
        <translation>Fixé par le technicien&#xa0;: ici on ne change pas.</translation>
    </message>
    <message id="settings.hand">
        <source>Mano</source>
        <translation>Main</translation>
    </message>
    <message id="settings.hand.left">
        <source>Sinistra</source>
        <translation>Gauche</translation>
    </message>
    <message id="settings.hand.right">
        <source>Destra</source>
        <translation>Droite</translation>
    </message>
    <message id="settings.hand_why">
        <source>Con la sinistra, carta e tasti passano a sinistra.</source>
        <translation>Avec la gauche, papier et touches passent à gauche.</translation>
    </message>
    <message id="settings.heading">
        <source>Impostazioni</source>
        <translation>Réglages</translation>
    </message>
    <message id="settings.language">
        <source>Lingua</source>
        <translation>Langue</translation>
    </message>
    <message id="settings.language_why">
        <source>Dello schermo. I fogli restano in italiano.</source>
        <translation>De l’écran. Les papiers restent en italien.</translation>
    </message>
    <message id="settings.lock">
        <source>Blocco</source>
        <translation>Blocage</translation>
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
        <translation>Quand personne ne touche rien. Ensuite il faut un PIN.</translation>
    </message>
    <message id="settings.look">
        <source>Conferma</source>
        <translation>Contrôle</translation>
    </message>
    <message id="settings.look.100">
        <source>Oltre 100 €</source>
        <translation>Plus de 100 €</translation>
    </message>
    <message id="settings.look.200">
        <source>Oltre 200 €</source>
        <translation>Plus de 200 €</translation>
    </message>
    <message id="settings.look.500">
        <source>Oltre 500 €</source>
        <translation>Plus de 500 €</translation>
    </message>
    <message id="settings.look_why">
        <source>Da quale importo chiedo se la cifra è giusta.</source>
        <translation>À partir de quel montant je demande s’il est juste.</translation>
    </message>
    <message id="settings.motion">
        <source>Movimento</source>
        <translation>Mouvement</translation>
    </message>
    <message id="settings.motion_why">
        <source>La carta che sale e si strappa.</source>
        <translation>Le papier qui monte et se déchire.</translation>
    </message>
    <message id="settings.never">
        <source>Mai</source>
        <translation>Jamais</translation>
    </message>
    <message id="settings.next_start">
        <source>Vale dal prossimo avvio.</source>
        <translation>Vaut au prochain démarrage.</translation>
    </message>
    <message id="settings.no">
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message id="settings.not_kept">
        <source>Vale solo fino allo spegnimento: il disco non scrive.</source>
        <translation>Vaut jusqu’à l’arrêt&#xa0;: le disque n’écrit pas.</translation>
    </message>
    <message id="settings.primary">
        <source>Fatto</source>
        <translation>Fait</translation>
    </message>
    <message id="settings.print">
        <source>Stampa</source>
        <translation>Impression</translation>
    </message>
    <message id="settings.print.large">
        <source>Grande</source>
        <translation>Grande</translation>
    </message>
    <message id="settings.print.normal">
        <source>Normale</source>
        <translation>Normale</translation>
    </message>
    <message id="settings.print_why">
        <source>Righe alte il doppio su ogni foglio.</source>
        <translation>Lignes deux fois plus hautes sur chaque papier.</translation>
    </message>
    <message id="settings.rest">
        <source>Pausa dei tasti</source>
        <translation>Pause des touches</translation>
    </message>
    <message id="settings.rest.1500">
        <source>Molto lunga</source>
        <translation>Très longue</translation>
    </message>
    <message id="settings.rest.400">
        <source>Breve</source>
        <translation>Courte</translation>
    </message>
    <message id="settings.rest.600">
        <source>Normale</source>
        <translation>Normale</translation>
    </message>
    <message id="settings.rest.900">
        <source>Lunga</source>
        <translation>Longue</translation>
    </message>
    <message id="settings.rest_why">
        <source>Quanto aspetta il tasto grande a ogni nuova pagina.</source>
        <translation>Combien attend la grande touche à chaque page.</translation>
    </message>
    <message id="settings.second">
        <source>Seconda lingua</source>
        <translation>Seconde langue</translation>
    </message>
    <message id="settings.second.none">
        <source>Solo italiano</source>
        <translation>Italien seul</translation>
    </message>
    <message id="settings.second_why">
        <source>Sui fogli del cliente, sotto l’italiano.</source>
        <translation>Sur les papiers du client, sous l’italien.</translation>
    </message>
    <message id="settings.text">
        <source>Scritte</source>
        <translation>Lettres</translation>
    </message>
    <message id="settings.text.100">
        <source>Normali</source>
        <translation>Normales</translation>
    </message>
    <message id="settings.text.125">
        <source>Più grandi</source>
        <translation>Plus grandes</translation>
    </message>
    <message id="settings.text.150">
        <source>Grandi</source>
        <translation>Grandes</translation>
    </message>
    <message id="settings.text.200">
        <source>Grandissime</source>
        <translation>Géantes</translation>
    </message>
    <message id="settings.text_why">
        <source>Quanto sono grandi le scritte piccole.</source>
        <translation>La taille des petites lettres.</translation>
    </message>
    <message id="settings.theme">
        <source>Colori</source>
        <translation>Couleurs</translation>
    </message>
    <message id="settings.theme.contrast">
        <source>Contrasto</source>
        <translation>Contraste</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Scuri</source>
        <translation>Sombres</translation>
    </message>
    <message id="settings.theme.light">
        <source>Chiari</source>
        <translation>Claires</translation>
    </message>
    <message id="settings.theme_why">
        <source>Chiari di giorno, scuri la sera. Contrasto per vedere meglio.</source>
        <translation>Claires le jour, sombres le soir. Contraste pour mieux voir.</translation>
    </message>
    <message id="settings.voice">
        <source>Voce</source>
        <translation>Voix</translation>
    </message>
    <message id="settings.voice_why">
        <source>Dice al cliente somma, totale ed esito.</source>
        <translation>Dit au client somme, total et résultat.</translation>
    </message>
    <message id="settings.volume">
        <source>Suoni</source>
        <translation>Sons</translation>
    </message>
    <message id="settings.volume.0">
        <source>Spenti</source>
        <translation>Éteints</translation>
    </message>
    <message id="settings.volume.100">
        <source>Alti</source>
        <translation>Forts</translation>
    </message>
    <message id="settings.volume.30">
        <source>Bassi</source>
        <translation>Bas</translation>
    </message>
    <message id="settings.volume.70">
        <source>Normali</source>
        <translation>Normaux</translation>
    </message>
    <message id="settings.volume_why">
        <source>Quanto si sentono. Lo schermo dice sempre tutto.</source>
        <translation>Combien on les entend. L’écran dit toujours tout.</translation>
    </message>
    <message id="settings.yes">
        <source>Sì</source>
        <translation>Oui</translation>
    </message>
    <message id="setup.again">
        <source>Ricomincia</source>
        <translation>Recommence</translation>
    </message>
    <message id="setup.as_shown">
        <source>come il computer</source>
        <translation>comme l’ordinateur</translation>
    </message>
    <message id="setup.end.enter">
        <source>Invio</source>
        <translation>Entrée</translation>
    </message>
    <message id="setup.end.none">
        <source>nessuno</source>
        <translation>aucune</translation>
    </message>
    <message id="setup.end.other">
        <source>altro</source>
        <translation>autre</translation>
    </message>
    <message id="setup.end.tab">
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message id="setup.end.two_enters">
        <source>Invio doppio</source>
        <translation>Entrée double</translation>
    </message>
    <message id="setup.found">
        <source>Tastiera {layout}, fine riga {end}, {pace}.</source>
        <translation>Clavier {layout}, fin de ligne {end}, {pace}.</translation>
    </message>
    <message id="setup.how">
        <source>Passa questo codice, dallo schermo o dal foglio.</source>
        <translation>Passe ce code, de l’écran ou de la feuille.</translation>
    </message>
    <message id="setup.how_why">
        <source>Il lettore legge il quadrato o le righe.</source>
        <translation>Le lecteur lit le carré ou les barres.</translation>
    </message>
    <message id="setup.leave">
        <source>Esci</source>
        <translation>Quitte</translation>
    </message>
    <message id="setup.not_saved">
        <source>Il lettore va, ma non posso ricordarlo</source>
        <translation>Le lecteur marche, mais je ne peux pas le retenir</translation>
    </message>
    <message id="setup.not_saved_do">
        <source>Chiama l&apos;assistenza: {detail}.</source>
        <translation>Appelle l’assistance&#xa0;: {detail}.</translation>
    </message>
    <message id="setup.other_code">
        <source>Questo non è il codice di prova</source>
        <translation>Ce n’est pas le code d’essai</translation>
    </message>
    <message id="setup.other_code_do">
        <source>Passa il codice che vedi qui.</source>
        <translation>Passe le code que tu vois ici.</translation>
    </message>
    <message id="setup.pace">
        <source>{milliseconds} ms per tasto</source>
        <translation>{milliseconds} ms par touche</translation>
    </message>
    <message id="setup.pace_unknown">
        <source>velocità non misurata</source>
        <translation>vitesse non mesurée</translation>
    </message>
    <message id="setup.question.case">
        <source>Maiuscole e minuscole</source>
        <translation>Majuscules et minuscules</translation>
    </message>
    <message id="setup.question.digits">
        <source>Cifre</source>
        <translation>Chiffres</translation>
    </message>
    <message id="setup.question.layout">
        <source>Tastiera e segni</source>
        <translation>Clavier et signes</translation>
    </message>
    <message id="setup.question.test">
        <source>Prova finale</source>
        <translation>Dernier essai</translation>
    </message>
    <message id="setup.ready">
        <source>Lettore pronto</source>
        <translation>Lecteur prêt</translation>
    </message>
    <message id="setup.ready_why">
        <source>Ricordo come scrive. Puoi uscire.</source>
        <translation>Je retiens comment il tape. Tu peux quitter.</translation>
    </message>
    <message id="setup.sheet.intro">
        <source>Apri «pos-app reader setup». Passa i codici dall&apos;alto in basso.</source>
        <translation>Ouvre «&#xa0;pos-app reader setup&#xa0;». Passe les codes de haut en bas.</translation>
    </message>
    <message id="setup.sheet.intro_why">
        <source>Per ogni codice basta il quadrato, oppure le righe.</source>
        <translation>Pour chaque code, le carré ou les barres suffisent.</translation>
    </message>
    <message id="setup.step">
        <source>Codice {number} di {total}</source>
        <translation>Code {number} sur {total}</translation>
    </message>
    <message id="setup.title">
        <source>Prepara il lettore</source>
        <translation>Prépare le lecteur</translation>
    </message>
    <message id="setup.trouble.case_lost">
        <source>Il lettore cambia le maiuscole</source>
        <translation>Le lecteur change les majuscules</translation>
    </message>
    <message id="setup.trouble.case_lost_do">
        <source>Togli «maiuscole» dal lettore. Usa il suo manuale.</source>
        <translation>Enlève «&#xa0;majuscules&#xa0;» du lecteur. Vois son manuel.</translation>
    </message>
    <message id="setup.trouble.cut">
        <source>Il codice è arrivato a metà</source>
        <translation>Le code est arrivé à moitié</translation>
    </message>
    <message id="setup.trouble.cut_do">
        <source>Passalo di nuovo, tenendo fermo il lettore.</source>
        <translation>Repasse-le, en tenant le lecteur immobile.</translation>
    </message>
    <message id="setup.trouble.frame_changes">
        <source>Il lettore aggiunge testo ai codici</source>
        <translation>Le lecteur ajoute du texte aux codes</translation>
    </message>
    <message id="setup.trouble.frame_changes_do">
        <source>Togli prefisso e suffisso. Usa il suo manuale.</source>
        <translation>Enlève préfixe et suffixe. Vois son manuel.</translation>
    </message>
    <message id="setup.trouble.no_layout">
        <source>Questa tastiera non è nota</source>
        <translation>Ce clavier n’est pas connu</translation>
    </message>
    <message id="setup.trouble.no_layout_do">
        <source>Imposta il lettore su tastiera americana (USA).</source>
        <translation>Règle le lecteur sur le clavier américain (USA).</translation>
    </message>
    <message id="setup.trouble.other_code">
        <source>È un altro codice del foglio</source>
        <translation>C’est un autre code de la feuille</translation>
    </message>
    <message id="setup.trouble.other_code_do">
        <source>Passa quello mostrato qui.</source>
        <translation>Passe celui montré ici.</translation>
    </message>
    <message id="setup.trouble.signs_lost">
        <source>Il computer perde dei segni</source>
        <translation>L’ordinateur perd des signes</translation>
    </message>
    <message id="setup.trouble.signs_lost_do">
        <source>Imposta il lettore come questo computer.</source>
        <translation>Règle le lecteur comme cet ordinateur.</translation>
    </message>
    <message id="setup.trouble.too_slow">
        <source>Il lettore scrive troppo piano</source>
        <translation>Le lecteur tape trop lentement</translation>
    </message>
    <message id="setup.trouble.too_slow_do">
        <source>Togli la pausa tra i tasti.</source>
        <translation>Enlève la pause entre les touches.</translation>
    </message>
    <message id="shift.action.ask">
        <source>Richiedi</source>
        <translation>Redemande</translation>
    </message>
    <message id="shift.action.list">
        <source>Elenco</source>
        <translation>Liste</translation>
    </message>
    <message id="shift.action.recount">
        <source>Riconta</source>
        <translation>Recompte</translation>
    </message>
    <message id="shift.action.show">
        <source>Vedi</source>
        <translation>Vois</translation>
    </message>
    <message id="shift.agrees">
        <source>Torna tutto</source>
        <translation>Tout est juste</translation>
    </message>
    <message id="shift.as_recorded">
        <source>Come registrato</source>
        <translation>Comme enregistré</translation>
    </message>
    <message id="shift.asking">
        <source>Sto chiedendo…</source>
        <translation>Je demande…</translation>
    </message>
    <message id="shift.base">
        <source>Base del confronto</source>
        <translation>Base</translation>
    </message>
    <message id="shift.card.confirmed">
        <source>Dal server</source>
        <translation>Du serveur</translation>
    </message>
    <message id="shift.card.counted">
        <source>Contato</source>
        <translation>Compté</translation>
    </message>
    <message id="shift.card.proved">
        <source>Su carta</source>
        <translation>Sur papier</translation>
    </message>
    <message id="shift.card.recorded">
        <source>Registrato qui</source>
        <translation>Enregistré ici</translation>
    </message>
    <message id="shift.cash_covered">
        <source>coperto</source>
        <translation>couvert</translation>
    </message>
    <message id="shift.cause.contradicted">
        <source>il server dice altro</source>
        <translation>le serveur dit autre chose</translation>
    </message>
    <message id="shift.cause.in_verification">
        <source>in verifica</source>
        <translation>en vérification</translation>
    </message>
    <message id="shift.cause.receipt_due">
        <source>ricevuta da stampare</source>
        <translation>reçu à imprimer</translation>
    </message>
    <message id="shift.cause.settled_since">
        <source>di ieri, ora a posto</source>
        <translation>d’hier, en ordre maintenant</translation>
    </message>
    <message id="shift.cause.to_give_back">
        <source>soldi da ridare</source>
        <translation>argent à rendre</translation>
    </message>
    <message id="shift.cause.unknown_here">
        <source>solo sul server</source>
        <translation>seulement au serveur</translation>
    </message>
    <message id="shift.cause.unknown_there">
        <source>il server non la trova</source>
        <translation>le serveur ne la trouve pas</translation>
    </message>
    <message id="shift.chart">
        <source>Incassi per ora</source>
        <translation>Encaissé par heure</translation>
    </message>
    <message id="shift.chart.both">
        <source>Incassi per ora, sotto gli storni</source>
        <translation>Par heure, rendus dessous</translation>
    </message>
    <message id="shift.chart.hour">
        <source>Ore {hour}: {sum}.</source>
        <translation>{hour} h&#xa0;: {sum}.</translation>
    </message>
    <message id="shift.chart.hour_both">
        <source>Ore {hour}: {sum}, storni {returned}.</source>
        <translation>{hour} h&#xa0;: {sum}, remboursements {returned}.</translation>
    </message>
    <message id="shift.chip.float">
        <source>Fondo</source>
        <translation>Fonds</translation>
    </message>
    <message id="shift.chip.in">
        <source>Entrata</source>
        <translation>Entrée</translation>
    </message>
    <message id="shift.chip.out">
        <source>Uscita</source>
        <translation>Sortie</translation>
    </message>
    <message id="shift.chip.reading">
        <source>Lettura</source>
        <translation>Lecture</translation>
    </message>
    <message id="shift.close.primary">
        <source>Chiudi la cassa</source>
        <translation>Ferme la caisse</translation>
    </message>
    <message id="shift.closed.float">
        <source>Fondo che resta</source>
        <translation>Fonds qui reste</translation>
    </message>
    <message id="shift.closed.money">
        <source>Da mettere via</source>
        <translation>À ranger</translation>
    </message>
    <message id="shift.closed.paper_sentence">
        <source>La chiusura vale. Sistema la stampante e ristampa.</source>
        <translation>La clôture vaut. Règle l’imprimante et réimprime.</translation>
    </message>
    <message id="shift.closed.primary">
        <source>Fatto</source>
        <translation>Fait</translation>
    </message>
    <message id="shift.closed.reprint">
        <source>Ristampa</source>
        <translation>Réimprime</translation>
    </message>
    <message id="shift.closed.sentence">
        <source>Metti via i soldi, lascia il fondo.</source>
        <translation>Range l’argent, laisse le fonds.</translation>
    </message>
    <message id="shift.closed.title">
        <source>Cassa chiusa</source>
        <translation>Caisse fermée</translation>
    </message>
    <message id="shift.closing">
        <source>Sto chiudendo…</source>
        <translation>Je ferme…</translation>
    </message>
    <message id="shift.comparing">
        <source>Sto confrontando…</source>
        <translation>Je compare…</translation>
    </message>
    <message id="shift.count.advice">
        <source>Conta i soldi senza il fondo cassa.</source>
        <translation>Compte l’argent sans le fonds de caisse.</translation>
    </message>
    <message id="shift.count.counted">
        <source>Contati</source>
        <translation>Comptés</translation>
    </message>
    <message id="shift.count.float">
        <source>Fondo cassa, da non contare</source>
        <translation>Fonds de caisse, à ne pas compter</translation>
    </message>
    <message id="shift.count.hint">
        <source>Con i tasti: F, E, U.</source>
        <translation>Avec les touches&#xa0;: F, E, S.</translation>
    </message>
    <message id="shift.count.moved">
        <source>Nel frattempo la cassa è cambiata: riconta</source>
        <translation>Entre-temps la caisse a changé&#xa0;: recompte</translation>
    </message>
    <message id="shift.count.primary">
        <source>Confronta</source>
        <translation>Compare</translation>
    </message>
    <message id="shift.count.title">
        <source>Quanto c&apos;è nel cassetto?</source>
        <translation>Combien dans le tiroir&#xa0;?</translation>
    </message>
    <message id="shift.count.waiting">
        <source>Scrivi quanto hai contato</source>
        <translation>Tape ce que tu as compté</translation>
    </message>
    <message id="shift.counted.what">
        <source>nel cassetto</source>
        <translation>dans le tiroir</translation>
    </message>
    <message id="shift.door">
        <source>Chiusura</source>
        <translation>Clôture</translation>
    </message>
    <message id="shift.drawer_agrees">
        <source>Il cassetto torna</source>
        <translation>Le tiroir est juste</translation>
    </message>
    <message id="shift.due_band">
        <source>La chiusura {number} non è stampata: apri Chiusura</source>
        <translation>La clôture {number} n’est pas imprimée&#xa0;: ouvre Clôture</translation>
    </message>
    <message id="shift.even">
        <source>Differenze che si compensano</source>
        <translation>Différences qui se compensent</translation>
    </message>
    <message id="shift.float.before">
        <source>Fondo di prima</source>
        <translation>Fonds d’avant</translation>
    </message>
    <message id="shift.float.primary">
        <source>È questo il fondo</source>
        <translation>C’est bien le fonds</translation>
    </message>
    <message id="shift.float.title">
        <source>Quanto fondo cassa c&apos;è?</source>
        <translation>Combien de fonds de caisse&#xa0;?</translation>
    </message>
    <message id="shift.in.primary">
        <source>Metti in cassa</source>
        <translation>Mets en caisse</translation>
    </message>
    <message id="shift.in.title">
        <source>Quanto metti in cassa?</source>
        <translation>Combien mets-tu&#xa0;?</translation>
    </message>
    <message id="shift.key.float">
        <source>F</source>
        <translation>F</translation>
    </message>
    <message id="shift.key.in">
        <source>E</source>
        <translation>E</translation>
    </message>
    <message id="shift.key.out">
        <source>U</source>
        <translation>S</translation>
    </message>
    <message id="shift.key.reading">
        <source>L</source>
        <translation>L</translation>
    </message>
    <message id="shift.less">
        <source>{sum} in meno</source>
        <translation>Moins {sum}</translation>
    </message>
    <message id="shift.missing">
        <source>Mancano {sum}</source>
        <translation>Il manque {sum}</translation>
    </message>
    <message id="shift.more">
        <source>{sum} in più</source>
        <translation>Plus {sum}</translation>
    </message>
    <message id="shift.move.amount">
        <source>Somma</source>
        <translation>Somme</translation>
    </message>
    <message id="shift.move.reason">
        <source>Perché</source>
        <translation>Pourquoi</translation>
    </message>
    <message id="shift.move.waiting">
        <source>Scrivi la somma</source>
        <translation>Tape la somme</translation>
    </message>
    <message id="shift.named">
        <source>{operation} delle {time}: {cause}</source>
        <translation>{operation} de {time}&#xa0;: {cause}</translation>
    </message>
    <message id="shift.named_more" numerus="yes">
        <source>{operation} e altre {count}, sono sullo scontrino</source>
        <translation>
            <numerusform>{operation} et une autre sont sur le ticket</numerusform>
            <numerusform>{operation} et {count} autres sont sur le ticket</numerusform>
        </translation>
    </message>
    <message id="shift.no_operation">
        <source>Nessuna operazione li spiega</source>
        <translation>Aucune opération ne l’explique</translation>
    </message>
    <message id="shift.not_known">
        <source>Non ancora noto</source>
        <translation>Pas encore connu</translation>
    </message>
    <message id="shift.noted.float">
        <source>Annotato: il fondo è {sum}</source>
        <translation>Noté&#xa0;: le fonds est de {sum}</translation>
    </message>
    <message id="shift.noted.in">
        <source>Annotato: {sum} messi in cassa</source>
        <translation>Noté&#xa0;: {sum} mis en caisse</translation>
    </message>
    <message id="shift.noted.out">
        <source>Annotato: {sum} tolti dalla cassa</source>
        <translation>Noté&#xa0;: {sum} pris de la caisse</translation>
    </message>
    <message id="shift.open_rows" numerus="yes">
        <source>Ancora {count} da finire, al prossimo turno</source>
        <translation>
            <numerusform>Encore une à finir, au prochain service</numerusform>
            <numerusform>Encore {count} à finir, au prochain service</numerusform>
        </translation>
    </message>
    <message id="shift.operations" numerus="yes">
        <source>{count} ricariche</source>
        <translation>
            <numerusform>{count} recharge</numerusform>
            <numerusform>{count} recharges</numerusform>
        </translation>
    </message>
    <message id="shift.out.primary">
        <source>Togli dalla cassa</source>
        <translation>Prends de la caisse</translation>
    </message>
    <message id="shift.out.title">
        <source>Quanto togli dalla cassa?</source>
        <translation>Combien prends-tu&#xa0;?</translation>
    </message>
    <message id="shift.out.too_much">
        <source>Nel cassetto non c&apos;è tanto. Controlla la somma.</source>
        <translation>Le tiroir n’a pas autant. Vérifie la somme.</translation>
    </message>
    <message id="shift.overlay.other">
        <source>Chiudi lo stesso</source>
        <translation>Ferme quand même</translation>
    </message>
    <message id="shift.overlay.question">
        <source>Chiudere con differenze?</source>
        <translation>Fermer avec des différences&#xa0;?</translation>
    </message>
    <message id="shift.overlay.sentence">
        <source>Restano scritte sullo scontrino. Dopo non si cambiano.</source>
        <translation>Elles restent sur le ticket. Après, on ne change plus.</translation>
    </message>
    <message id="shift.paper.covered">
        <source>Coperto</source>
        <translation>Couvert</translation>
    </message>
    <message id="shift.paper.covered_why">
        <source>Quello che so te lo mostro dopo il conto.</source>
        <translation>Ce que je sais, je te le montre après.</translation>
    </message>
    <message id="shift.paper.due">
        <source>Chiusura non stampata</source>
        <translation>Clôture pas imprimée</translation>
    </message>
    <message id="shift.paper.out">
        <source>Chiusura stampata</source>
        <translation>Clôture imprimée</translation>
    </message>
    <message id="shift.paper.preview">
        <source>Anteprima: non ancora stampato</source>
        <translation>Aperçu&#xa0;: pas encore imprimé</translation>
    </message>
    <message id="shift.paper.printing">
        <source>Chiusura in stampa</source>
        <translation>La clôture sort</translation>
    </message>
    <message id="shift.paper.reprint">
        <source>Ristampa la chiusura {number}</source>
        <translation>Réimprime la clôture {number}</translation>
    </message>
    <message id="shift.papers" numerus="yes">
        <source>{count} ricevute</source>
        <translation>
            <numerusform>{count} reçu</numerusform>
            <numerusform>{count} reçus</numerusform>
        </translation>
    </message>
    <message id="shift.reading.sent">
        <source>Lettura in stampa</source>
        <translation>Lecture envoyée</translation>
    </message>
    <message id="shift.reason.bank">
        <source>Banca</source>
        <translation>Banque</translation>
    </message>
    <message id="shift.reason.change">
        <source>Monete</source>
        <translation>Pièces</translation>
    </message>
    <message id="shift.reason.correction">
        <source>Altro</source>
        <translation>Autre</translation>
    </message>
    <message id="shift.reason.expense">
        <source>Spesa</source>
        <translation>Dépense</translation>
    </message>
    <message id="shift.reason.owner">
        <source>Titolare</source>
        <translation>Titulaire</translation>
    </message>
    <message id="shift.suspicion.abandoned_but_paid">
        <source>{operation}: abbandonata, ma pagata?</source>
        <translation>{operation}&#xa0;: laissée, mais payée&#xa0;?</translation>
    </message>
    <message id="shift.suspicion.change_wrong">
        <source>{operation}: resto sbagliato?</source>
        <translation>{operation}&#xa0;: monnaie fausse&#xa0;?</translation>
    </message>
    <message id="shift.suspicion.collected_twice">
        <source>{operation}: incassata due volte?</source>
        <translation>{operation}&#xa0;: encaissée deux fois&#xa0;?</translation>
    </message>
    <message id="shift.suspicion.float_counted">
        <source>Hai contato anche il fondo?</source>
        <translation>As-tu compté aussi le fonds&#xa0;?</translation>
    </message>
    <message id="shift.suspicion.move_not_noted">
        <source>Un movimento fatto due volte?</source>
        <translation>Un mouvement fait deux fois&#xa0;?</translation>
    </message>
    <message id="shift.suspicion.never_collected">
        <source>{operation}: mai incassata?</source>
        <translation>{operation}&#xa0;: jamais encaissée&#xa0;?</translation>
    </message>
    <message id="shift.suspicion.returned_on_paper_only">
        <source>{operation}: segnata, ma non ridata?</source>
        <translation>{operation}&#xa0;: notée, pas rendue&#xa0;?</translation>
    </message>
    <message id="shift.suspicion.returned_unmarked">
        <source>{operation}: ridata senza segnarlo?</source>
        <translation>{operation}&#xa0;: rendue, pas notée&#xa0;?</translation>
    </message>
    <message id="shift.title">
        <source>Chiusura n. {number}</source>
        <translation>Clôture n° {number}</translation>
    </message>
    <message id="shift.too_much">
        <source>{sum} in più</source>
        <translation>{sum} en trop</translation>
    </message>
    <message id="shift.with_moves">
        <source>Entrate e uscite {sum}</source>
        <translation>Entrées et sorties {sum}</translation>
    </message>
    <message id="sign_in.advice">
        <source>Premi il tuo numero, poi scrivi il PIN.</source>
        <translation>Touche ton numéro, puis tape le PIN.</translation>
    </message>
    <message id="sign_in.primary">
        <source>Entra</source>
        <translation>Entre</translation>
    </message>
    <message id="sign_in.question">
        <source>Chi sei?</source>
        <translation>Qui es-tu&#xa0;?</translation>
    </message>
    <message id="sign_in.waiting">
        <source>Scegli il tuo nome</source>
        <translation>Choisis ton nom</translation>
    </message>
    <message id="sign_in.work_waits">
        <source>C’è un lavoro in corso: lo ritrovi appena entri.</source>
        <translation>Un travail est en cours&#xa0;: tu le retrouves après.</translation>
    </message>
    <message id="starting.greeting">
        <source>Saluto il server.</source>
        <translation>Je salue le serveur.</translation>
    </message>
    <message id="starting.primary">
        <source>Attendi: poi si comincia</source>
        <translation>Attends&#xa0;: on commence bientôt</translation>
    </message>
    <message id="starting.retrying">
        <source>Il server non risponde. Riprovo da solo.</source>
        <translation>Le serveur ne répond pas. Je réessaie seul.</translation>
    </message>
    <message id="starting.sentence">
        <source>Ci vuole un momento.</source>
        <translation>Il faut un moment.</translation>
    </message>
    <message id="starting.title">
        <source>Sto accendendo…</source>
        <translation>Je démarre…</translation>
    </message>
    <message id="step.amount">
        <source>Importo</source>
        <translation>Montant</translation>
    </message>
    <message id="step.code">
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message id="step.confirm">
        <source>Conferma</source>
        <translation>Accord</translation>
    </message>
    <message id="step.outcome">
        <source>Esito</source>
        <translation>Résultat</translation>
    </message>
    <message id="stopped.button">
        <source>Riavvia</source>
        <translation>Redémarre</translation>
    </message>
    <message id="stopped.more" numerus="yes">
        <source>E altre {count} operazioni</source>
        <translation>
            <numerusform>Et une autre opération</numerusform>
            <numerusform>Et {count} autres opérations</numerusform>
        </translation>
    </message>
    <message id="stopped.no_refund">
        <source>NON RESTITUIRE DENARO</source>
        <translation>NE RENDS PAS L’ARGENT</translation>
    </message>
    <message id="stopped.not_open">
        <source>Il terminale non può aprire</source>
        <translation>Le terminal ne peut pas ouvrir</translation>
    </message>
    <message id="stopped.nothing_lost">
        <source>Alla riaccensione ti dico che cosa è successo.</source>
        <translation>Au démarrage, je te dis ce qui s’est passé.</translation>
    </message>
    <message id="stopped.nothing_sold">
        <source>Dall’accensione nessun soldo si è mosso. Le vendite sono sospese.</source>
        <translation>Depuis le démarrage, l’argent n’a pas bougé. Ventes suspendues.</translation>
    </message>
    <message id="stopped.restart">
        <source>Riavvia il terminale</source>
        <translation>Redémarre le terminal</translation>
    </message>
    <message id="stopped.row.frozen">
        <source>Non ridare: chiama l’assistenza</source>
        <translation>Ne rends rien&#xa0;: appelle l’assistance</translation>
    </message>
    <message id="stopped.row.give_back">
        <source>Da ridare, ma dopo il riavvio</source>
        <translation>À rendre, mais après le redémarrage</translation>
    </message>
    <message id="stopped.row.offered">
        <source>Presi o no? Poi te lo chiedo</source>
        <translation>Pris ou non&#xa0;? Je te le demande après</translation>
    </message>
    <message id="stopped.row.paid">
        <source>Non ridare: restano in cassa</source>
        <translation>Ne rends rien&#xa0;: l’argent reste en caisse</translation>
    </message>
    <message id="stopped.row.receipt">
        <source>Fatta: la ricevuta esce dopo</source>
        <translation>Faite&#xa0;: le reçu sort après</translation>
    </message>
    <message id="stopped.row.stands">
        <source>Fatta, non stornata: non ridare</source>
        <translation>Faite, non remboursée&#xa0;: ne rends rien</translation>
    </message>
    <message id="stopped.rows">
        <source>Operazioni da finire dopo il riavvio:</source>
        <translation>Opérations à finir après le redémarrage&#xa0;:</translation>
    </message>
    <message id="stopped.title">
        <source>Il terminale è fermo</source>
        <translation>Le terminal est arrêté</translation>
    </message>
    <message id="strip.camera">
        <source>Fotocamera</source>
        <translation>Caméra</translation>
    </message>
    <message id="strip.camera.busy">
        <source>occupata</source>
        <translation>occupée</translation>
    </message>
    <message id="strip.camera.live">
        <source>pronta</source>
        <translation>prête</translation>
    </message>
    <message id="strip.camera.missing">
        <source>staccata</source>
        <translation>débranchée</translation>
    </message>
    <message id="strip.camera.none">
        <source>assente</source>
        <translation>absente</translation>
    </message>
    <message id="strip.camera.opening">
        <source>si apre</source>
        <translation>s’ouvre</translation>
    </message>
    <message id="strip.camera.restarting">
        <source>riparte</source>
        <translation>redémarre</translation>
    </message>
    <message id="strip.camera.stalled">
        <source>ferma</source>
        <translation>arrêtée</translation>
    </message>
    <message id="strip.cash">
        <source>In cassa</source>
        <translation>En caisse</translation>
    </message>
    <message id="strip.clock">
        <source>Orologio</source>
        <translation>Horloge</translation>
    </message>
    <message id="strip.clock.ahead">
        <source>avanti di {minutes} min</source>
        <translation>avance de {minutes} min</translation>
    </message>
    <message id="strip.clock.ahead_hours">
        <source>avanti di {hours} ore</source>
        <translation>avance de {hours} h</translation>
    </message>
    <message id="strip.clock.behind">
        <source>indietro di {minutes} min</source>
        <translation>retard de {minutes} min</translation>
    </message>
    <message id="strip.clock.behind_hours">
        <source>indietro di {hours} ore</source>
        <translation>retard de {hours} h</translation>
    </message>
    <message id="strip.clock.exact">
        <source>esatto</source>
        <translation>juste</translation>
    </message>
    <message id="strip.clock.other_day">
        <source>data sbagliata</source>
        <translation>fausse date</translation>
    </message>
    <message id="strip.clock.unknown">
        <source>da controllare</source>
        <translation>à vérifier</translation>
    </message>
    <message id="strip.network">
        <source>Rete</source>
        <translation>Réseau</translation>
    </message>
    <message id="strip.network.answering">
        <source>attiva</source>
        <translation>actif</translation>
    </message>
    <message id="strip.network.silent">
        <source>non risponde</source>
        <translation>muet</translation>
    </message>
    <message id="strip.network.unknown">
        <source>controllo</source>
        <translation>vérifie</translation>
    </message>
    <message id="strip.network.waiting">
        <source>in attesa</source>
        <translation>en attente</translation>
    </message>
    <message id="strip.paper">
        <source>Carta</source>
        <translation>Papier</translation>
    </message>
    <message id="strip.paper.ample">
        <source>buona</source>
        <translation>bon</translation>
    </message>
    <message id="strip.paper.low">
        <source>sta finendo</source>
        <translation>bientôt fini</translation>
    </message>
    <message id="strip.paper.out">
        <source>finita</source>
        <translation>fini</translation>
    </message>
    <message id="strip.paper.unknown">
        <source>non lo so</source>
        <translation>inconnu</translation>
    </message>
    <message id="strip.paused">
        <source>in pausa</source>
        <translation>en pause</translation>
    </message>
    <message id="strip.printer">
        <source>Stampante</source>
        <translation>Imprimante</translation>
    </message>
    <message id="strip.printer.asking">
        <source>controllo</source>
        <translation>vérifie</translation>
    </message>
    <message id="strip.printer.broken">
        <source>ferma</source>
        <translation>arrêtée</translation>
    </message>
    <message id="strip.printer.cover_open">
        <source>aperta</source>
        <translation>ouverte</translation>
    </message>
    <message id="strip.printer.cutter">
        <source>taglierina</source>
        <translation>massicot</translation>
    </message>
    <message id="strip.printer.one_way">
        <source>non conferma</source>
        <translation>sans retour</translation>
    </message>
    <message id="strip.printer.paper_out">
        <source>senza carta</source>
        <translation>sans papier</translation>
    </message>
    <message id="strip.printer.ready">
        <source>pronta</source>
        <translation>prête</translation>
    </message>
    <message id="strip.printer.unknown">
        <source>non risponde</source>
        <translation>muette</translation>
    </message>
    <message id="strip.reader">
        <source>Lettore</source>
        <translation>Lecteur</translation>
    </message>
    <message id="strip.reader.busy">
        <source>occupato</source>
        <translation>occupé</translation>
    </message>
    <message id="strip.reader.listening">
        <source>in ascolto</source>
        <translation>à l’écoute</translation>
    </message>
    <message id="strip.reader.missing">
        <source>staccato</source>
        <translation>débranché</translation>
    </message>
    <message id="strip.reader.none">
        <source>assente</source>
        <translation>absent</translation>
    </message>
    <message id="strip.reader.opening">
        <source>si apre</source>
        <translation>s’ouvre</translation>
    </message>
    <message id="strip.reader.ready">
        <source>pronto</source>
        <translation>prêt</translation>
    </message>
    <message id="strip.sound">
        <source>Suoni</source>
        <translation>Sons</translation>
    </message>
    <message id="strip.sound.off">
        <source>spenti</source>
        <translation>éteints</translation>
    </message>
    <message id="strip.sound.on">
        <source>accesi</source>
        <translation>allumés</translation>
    </message>
    <message id="training.band">
        <source>ALLENAMENTO – soldi finti</source>
        <translation>ENTRAÎNEMENT – argent faux</translation>
    </message>
    <message id="training.begin">
        <source>Allenamento</source>
        <translation>Entraînement</translation>
    </message>
    <message id="typing.count">
        <source>{count} di {length}</source>
        <translation>{count} sur {length}</translation>
    </message>
    <message id="typing.no_such_sign">
        <source>Questo segno nei codici non c’è. Guarda di nuovo.</source>
        <translation>Ce signe n’existe pas dans les codes. Regarde encore.</translation>
    </message>
    <message id="typing.placeholder">
        <source>SS1…</source>
        <translation>SS1…</translation>
    </message>
    <message id="typing.primary">
        <source>Avanti</source>
        <translation>Suite</translation>
    </message>
    <message id="typing.question">
        <source>Scrivi il codice</source>
        <translation>Tape le code</translation>
    </message>
    <message id="typing.waiting">
        <source>Scrivi tutti i segni del codice</source>
        <translation>Tape tous les signes du code</translation>
    </message>
    <message id="verify.amount">
        <source>Ricarica: EUR {amount}</source>
        <translation>Recharge&#xa0;: EUR {amount}</translation>
    </message>
    <message id="verify.forged">
        <source>RICEVUTA NON VERA: la firma non è del server. Quello che dice non vale.</source>
        <translation>FAUX REÇU&#xa0;: la signature n’est pas du serveur. Ce qu’il dit ne vaut pas.</translation>
    </message>
    <message id="verify.genuine">
        <source>RICEVUTA VERA: è firmata dal server.</source>
        <translation>VRAI REÇU&#xa0;: il est signé par le serveur.</translation>
    </message>
    <message id="verify.no_receipt">
        <source>Questo non è il codice firmato di una ricevuta.</source>
        <translation>Ce n’est pas le code signé d’un reçu.</translation>
    </message>
    <message id="verify.reference">
        <source>Autorizzazione: {reference}</source>
        <translation>Autorisation&#xa0;: {reference}</translation>
    </message>
    <message id="verify.reversal">
        <source>Uno storno fatto dopo non si vede dalla ricevuta: lo sa il negozio.</source>
        <translation>Un remboursement fait après ne se voit pas sur le reçu&#xa0;: le magasin le sait.</translation>
    </message>
    <message id="verify.terminal">
        <source>Terminale: {terminal}</source>
        <translation>Terminal&#xa0;: {terminal}</translation>
    </message>
    <message id="verify.total">
        <source>Totale con la commissione: EUR {amount}</source>
        <translation>Total avec les frais&#xa0;: EUR {amount}</translation>
    </message>
    <message id="verify.when">
        <source>Data e ora: {when}</source>
        <translation>Date et heure&#xa0;: {when}</translation>
    </message>
    <message id="visit.add">
        <source>Altro codice</source>
        <translation>Autre code</translation>
    </message>
    <message id="visit.already">
        <source>Questo codice è già in questa vendita.</source>
        <translation>Ce code est déjà dans cette vente.</translation>
    </message>
    <message id="visit.card">
        <source>Codice {tail}, {amount}</source>
        <translation>Code {tail}, {amount}</translation>
    </message>
    <message id="visit.change">
        <source>Cambia codici o importi</source>
        <translation>Changer codes ou montants</translation>
    </message>
    <message id="visit.done.title">
        <source>Ricariche fatte</source>
        <translation>Tout est rechargé</translation>
    </message>
    <message id="visit.fees">
        <source>Commissioni</source>
        <translation>Commissions</translation>
    </message>
    <message id="visit.give_back.sentence">
        <source>Solo per quelle non fatte. Gli altri soldi restano in cassa.</source>
        <translation>Seulement pour celles non faites. L’autre argent reste en caisse.</translation>
    </message>
    <message id="visit.give_back.title">
        <source>Ridai {total}</source>
        <translation>Rends {total}</translation>
    </message>
    <message id="visit.in_doubt.sentence">
        <source>Il server non ha ancora risposto. Dai il promemoria.</source>
        <translation>Le serveur n’a pas encore répondu. Donne le mémo.</translation>
    </message>
    <message id="visit.in_doubt.title" numerus="yes">
        <source>{count} in verifica</source>
        <translation>
            <numerusform>Une en vérification</numerusform>
            <numerusform>{count} en vérification</numerusform>
        </translation>
    </message>
    <message id="visit.leave.other">
        <source>Sì, lasciali tutti</source>
        <translation>Oui, tout laisser</translation>
    </message>
    <message id="visit.leave.question" numerus="yes">
        <source>Lasciare tutti e {count} i codici?</source>
        <translation>
            <numerusform>Laisser ce code ?</numerusform>
            <numerusform>Laisser les {count} codes ?</numerusform>
        </translation>
    </message>
    <message id="visit.leave.sentence">
        <source>Non hai ancora preso soldi.</source>
        <translation>Tu n’as pas encore pris d’argent.</translation>
    </message>
    <message id="visit.line.frozen">
        <source>Chiama l’assistenza: non ridare</source>
        <translation>Appelle l’assistance : ne rends pas</translation>
    </message>
    <message id="visit.line.given_back">
        <source>Non fatta, soldi ridati</source>
        <translation>Non faite, argent rendu</translation>
    </message>
    <message id="visit.line.in_doubt">
        <source>In verifica: non ridare</source>
        <translation>En vérification : ne rends pas</translation>
    </message>
    <message id="visit.line.refused">
        <source>Rifiutata: da ridare</source>
        <translation>Refusée : à rendre</translation>
    </message>
    <message id="visit.line.reversed">
        <source>Stornata: da ridare</source>
        <translation>Annulée après coup : à rendre</translation>
    </message>
    <message id="visit.line.voided">
        <source>Annullata: da ridare</source>
        <translation>Annulée : à rendre</translation>
    </message>
    <message id="visit.line.voiding">
        <source>Annullo in verifica: non ridare</source>
        <translation>Annulation en vérification : ne rends pas</translation>
    </message>
    <message id="visit.line.waiting">
        <source>Sto confermando…</source>
        <translation>Je confirme…</translation>
    </message>
    <message id="visit.next">
        <source>Avanti: importo di {tail}</source>
        <translation>Suite : montant de {tail}</translation>
    </message>
    <message id="visit.remove">
        <source>Togli {tail}</source>
        <translation>Retirer {tail}</translation>
    </message>
    <message id="visit.some_done.title" numerus="yes">
        <source>{count} ricariche fatte</source>
        <translation>
            <numerusform>Une recharge faite</numerusform>
            <numerusform>{count} recharges faites</numerusform>
        </translation>
    </message>
    <message id="voice.cents" numerus="yes">
        <source>{count} centesimi</source>
        <translation>
            <numerusform>{count} centime</numerusform>
            <numerusform>{count} centimes</numerusform>
        </translation>
    </message>
    <message id="voice.checking">
        <source>In verifica. Chiedi il promemoria.</source>
        <translation>En vérification. Demandez le mémo.</translation>
    </message>
    <message id="voice.confirm">
        <source>{amount}. Commissione {fee}. Totale {total}. Confermi?</source>
        <translation>{amount}. Frais {fee}. Total {total}. Vous confirmez&#xa0;?</translation>
    </message>
    <message id="voice.done">
        <source>Ricarica fatta.</source>
        <translation>Recharge faite.</translation>
    </message>
    <message id="voice.done_change">
        <source>Ricarica fatta. Resto {change}.</source>
        <translation>Recharge faite. Monnaie {change}.</translation>
    </message>
    <message id="voice.euros" numerus="yes">
        <source>{count} euro</source>
        <translation>
            <numerusform>{count} euro</numerusform>
            <numerusform>{count} euros</numerusform>
        </translation>
    </message>
    <message id="voice.euros_cents" numerus="yes">
        <source>{count} euro e {cents}</source>
        <translation>
            <numerusform>{count} euro et {cents}</numerusform>
            <numerusform>{count} euros et {cents}</numerusform>
        </translation>
    </message>
    <message id="voice.refused">
        <source>Ricarica non fatta. Riprendi {total}.</source>
        <translation>Recharge non faite. Reprenez {total}.</translation>
    </message>
    <message id="voice.taken_back">
        <source>Ricarica annullata. Riprendi {total}.</source>
        <translation>Recharge annulée. Reprenez {total}.</translation>
    </message>
    <message id="voided.title">
        <source>Ricarica annullata</source>
        <translation>Recharge annulée</translation>
    </message>
    <message id="voiding.sentence">
        <source>Chiedo al server se si può ancora.</source>
        <translation>Je demande au serveur si c’est encore possible.</translation>
    </message>
    <message id="voiding.title">
        <source>Sto annullando…</source>
        <translation>J’annule…</translation>
    </message>
    <message id="voiding.wait">
        <source>Non ridare ancora i soldi</source>
        <translation>Ne rends pas encore l’argent</translation>
    </message>
    <message id="voiding.wait_why">
        <source>I {total} restano in cassa. Te lo dico io.</source>
        <translation>Les {total} restent en caisse. Je te le dis.</translation>
    </message>
    <message id="waiting.cash">
        <source>I soldi restano in cassa</source>
        <translation>L’argent reste en caisse</translation>
    </message>
    <message id="waiting.cash_why">
        <source>I {total} sono già nel totale qui sotto.</source>
        <translation>Les {total} sont déjà dans le total ci-dessous.</translation>
    </message>
    <message id="waiting.long">
        <source>Ci mette più del solito. Aspetta.</source>
        <translation>C’est plus long que d’habitude. Attends.</translation>
    </message>
    <message id="waiting.longer">
        <source>Ancora un momento.</source>
        <translation>Encore un moment.</translation>
    </message>
    <message id="waiting.no_scan">
        <source>Non passare di nuovo il codice</source>
        <translation>Ne repasse pas le code</translation>
    </message>
    <message id="waiting.no_scan_why">
        <source>Se l’attesa si allunga, te lo dico io.</source>
        <translation>Si l’attente s’allonge, je te le dis.</translation>
    </message>
    <message id="waiting.primary">
        <source>Attendi la conferma del server</source>
        <translation>Attends la confirmation</translation>
    </message>
    <message id="waiting.title">
        <source>Sto confermando…</source>
        <translation>Je confirme…</translation>
    </message>
    <message id="waiting.usual">
        <source>Di solito bastano 3 secondi.</source>
        <translation>D’habitude, 3 secondes suffisent.</translation>
    </message>
    <message id="way_out.back">
        <source>Indietro</source>
        <translation>Retour</translation>
    </message>
    <message id="way_out.cancel">
        <source>Annulla</source>
        <translation>Annule</translation>
    </message>
    <message id="way_out.later">
        <source>Più tardi</source>
        <translation>Plus tard</translation>
    </message>
</context>
</TS>
