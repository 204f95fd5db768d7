"""What stands on paper."""

TEXTS = {
    "paper.pre.title": "PRE-SCONTRINO",
    "paper.pre.not_a_receipt": "NON VALIDO COME RICEVUTA",
    "paper.pre.not_paid": "Pagamento non ancora eseguito",
    "paper.pre.check": "Controlla importo e totale. Se sono giusti, paga alla cassa.",
    "paper.receipt.title": "RICEVUTA DI PAGAMENTO",
    "paper.receipt.not_fiscal": "DOCUMENTO NON FISCALE",
    "paper.receipt.keep": (
        "Conserva questa ricevuta per sei anni: vale come prova del pagamento. "
        "La carta termica sbiadisce: fanne una copia."
    ),
    "paper.receipt.code": "Codice di controllo",
    "paper.in_doubt.title": "PROMEMORIA",
    "paper.in_doubt.subtitle": "PAGAMENTO IN VERIFICA",
    "paper.in_doubt.large": "IN VERIFICA",
    "paper.in_doubt.paid": "Pagati in contanti",
    "paper.in_doubt.advice": (
        "La ricarica può essere già riuscita. Non pagare una seconda volta. "
        "Torna con questo foglio: avrai la ricevuta oppure i tuoi soldi."
    ),
    "paper.not_done.title": "OPERAZIONE NON ESEGUITA",
    "paper.not_done.recharged": "Ricaricato",
    "paper.not_done.give_back": "DA RIDARE",
    "paper.not_done.reason": "Motivo",
    "paper.not_done.advice": "Nessuna ricarica, nessun addebito. Ritira i tuoi soldi alla cassa.",
    "reason.code_unknown": "Codice sconosciuto",
    "reason.code_not_active": "Codice non attivo",
    "reason.amount_outside_limits": "Importo non ammesso",
    "reason.quote_expired": "Prezzo scaduto",
    "reason.service_closed": "Servizio sospeso",
    "reason.reversal_window_closed": "Tempo per lo storno finito",
    "reason.refused_otherwise": "Rifiutata dal server",
    "paper.service": "Servizio",
    "paper.creditor": "Ente",
    "paper.code": "Codice",
    "paper.when": "Data e ora",
    "paper.operation": "Operazione",
    "paper.outcome": "Esito",
    "paper.done": "ESEGUITA",
    "paper.authorisation": "Autorizzazione",
    "paper.amount": "Ricarica",
    "paper.fee": "Commissione",
    "paper.total": "TOTALE",
    "paper.paid_in": "Pagato in",
    "paper.cash": "CONTANTI",
    "paper.received": "Ricevuti",
    "paper.change": "Resto",
    "paper.mark.duplicate": "*** DUPLICATO n. {copy} ***",
    "paper.mark.after_restart": "*** EMESSA DOPO RIAVVIO ***",
    "paper.mark.printed_at": "Stampato il {when}",
    "paper.mark.pre_copy": "Ristampa n. {copy}",
}
