## Werklijst

worklist-title = Werklijst
worklist-lead = Wie een gesprek vraagt, staat boven alles. Elke regel zegt waarom hij hier staat en voor welke dag.
worklist-lead-notes = Wie vraagt om je notities te lezen, staat hier. Elke regel zegt tot welke dag je kunt antwoorden.
worklist-none = Er wacht nu niets op je. Een nieuwe vraag verschijnt hier vanzelf.
worklist-count = { $n ->
    [one] Eén regel
   *[other] { $n } regels
}
worklist-beyond = { $n ->
    [one] Bij nog één afwezigheid is niet gekeken, want het zijn er te veel voor één lijst.
   *[other] Bij nog { $n } afwezigheden is niet gekeken, want het zijn er te veel voor één lijst.
} Wat daar te doen is, komt erbij zodra regels klaar zijn.
worklist-part-asks = Vraagt een gesprek
worklist-part-talks = Afgesproken gesprekken
worklist-part-duties = Dagen die de wet vastlegt
worklist-part-to_confirm = Dagen om eerst na te vragen
worklist-part-notes = Vraagt notities te lezen
worklist-part-follow_up = Opvolging
worklist-why-asks = Vraagt een gesprek sinds { $date }.
worklist-why-unanswered = Het moment dat je voorstelde, { $date }, ging zonder antwoord voorbij.
worklist-why-not_recorded = Het gesprek was op { $date }. Er is nog niets van genoteerd.
worklist-why-notes = Vroeg op { $date } om je notities te lezen.
worklist-due = uiterlijk { $date }
worklist-asks-here = Deze persoon vraagt een gesprek
worklist-answer-title = Antwoord aan { $name }
worklist-asked = Wat er gevraagd is
worklist-nobody-asks = Er is nu geen vraag om een gesprek. Misschien is ze teruggenomen, of is het gesprek er geweest.
worklist-by-colleague = { $name } heeft al geantwoord.
worklist-left = { $name } antwoordde en werkt hier niet meer. Stel een nieuw moment voor, of draag het gesprek over.
worklist-proposed = Voorgesteld: { $moment } De persoon moet nog antwoorden.
worklist-agreed = Afgesproken: { $moment }
worklist-propose = Stel een moment voor
worklist-propose-who = De persoon ziet het voorstel in de eigen ruimte, en zegt ja of vraagt een ander moment.
worklist-propose-act = Stel voor
worklist-open-file = Open het dossier
worklist-held = Wij spraken elkaar vandaag
worklist-held-what = Dan is de vraag beantwoord en staat het contact van vandaag genoteerd.

## Mails over vragen

ask-mails-title = Mails over vragen
ask-mails-lead = Vraagt iemand een gesprek, dan kun je een mail krijgen. Daarin staat geen naam en geen vraag, alleen dat er iets op antwoord wacht.
ask-mails-on = Je krijgt een mail als een vraag nieuw is, en als ze bij jou komt omdat niemand op tijd antwoordde. Hoogstens één per werkdag.
ask-mails-off = Je krijgt geen mails. Vragen staan altijd bovenaan je werklijst.
ask-mails-stop = Stuur geen mails meer
ask-mails-begin = Stuur me mails
duty-mails-title = Mails over dagen van de wet
duty-mails-lead = Komt er een dag van de wet aan die van jou is, of is ze voorbij, dan kun je een mail krijgen. Daarin staat geen naam en niet wat het is, alleen dat er iets klaarstaat.
duty-mails-on = Je krijgt een mail als er iets bijkomt. Hoogstens één per werkdag, over alles samen.
duty-mails-off = Je krijgt geen mails. De dagen staan altijd in je lijst.
duty-mails-stop = Stuur geen mails meer
duty-mails-begin = Stuur me mails
