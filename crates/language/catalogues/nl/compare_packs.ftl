## Een andere versie van de wet, vergeleken met die in gebruik. Alleen aantallen.

compare-packs-title = Een andere versie van de wet
compare-packs-lead = Kijk vooraf wat een nieuwe versie van het pakket van een land verandert voor de afwezigheden die er nu zijn. Er verandert niets aan wat mensen zien.
compare-packs-never = Je ziet alleen aantallen, nooit namen en nooit een afwezigheid. Een groep van minder dan 10 blijft verborgen.
compare-packs-empty = Je hebt nog niets vergeleken.
compare-packs-headline = { $country }: van versie { $was } naar { $becomes }
compare-packs-counting = Er wordt geteld. { $seen } van de { $of } afwezigheden zijn bekeken. Je kunt deze pagina sluiten: het tellen gaat door.
compare-packs-done = Bekeken op { $on }: { $compared } afwezigheden vallen onder de wet van dit land.
compare-packs-stopped = Het tellen is gestopt, want intussen draait een andere versie van Houvast. Dien het pakket opnieuw in.
compare-packs-look-again = Opnieuw kijken
compare-packs-changing = Rijen die veranderen
compare-packs-staying = Rijen die voor minder dan 10 afwezigheden veranderen, of voor geen
compare-packs-none = Geen enkele rij verandert voor 10 of meer afwezigheden.
compare-packs-row = Rij van de wet
compare-packs-about = Waarover
compare-packs-column-appears = Stap komt erbij
compare-packs-column-goes = Stap valt weg
compare-packs-column-earlier = Dag wordt vroeger
compare-packs-column-later = Dag wordt later
compare-packs-column-otherwise = Verandert anders
compare-packs-column-unchanged = Blijft gelijk
compare-packs-fewer = minder dan 10
compare-packs-rounding = Alle aantallen staan in tientallen, naar beneden afgerond: een paar meer of minder zie je niet. ‘Minder dan 10’ kan ook geen enkele zijn.
compare-packs-csv = Aantallen downloaden (CSV)
compare-packs-file = De bestanden van het pakket
compare-packs-file-hint = Kies alle bestanden van één land samen: pack.yaml en de bestanden met de rijen. Samen hoogstens 4 MB.
compare-packs-kept = Wat je indient en wat er geteld is, ziet alleen jij. Na 30 dagen is het weg. Een nieuwe vergelijking komt in de plaats van de vorige.
compare-packs-begin = Vergelijken
compare-packs-no-file = Kies de bestanden van het pakket.
compare-packs-too-large = Deze bestanden zijn samen te groot voor een pakket. Kies alleen de bestanden van één land.
compare-packs-no-text = { $name } is geen tekst. Kies bestanden die op .yaml eindigen.
compare-packs-other-country = Het pakket { $name } is er hier niet. Kies een pakket van België (be) of Nederland (nl).
compare-packs-unusable = Dit pakket kan niet worden gebruikt. Verbeter wat hieronder staat en dien het opnieuw in.
compare-packs-faults-title = Wat er niet past
compare-packs-faults-what = Per plaats: het bestand, de rij en het veld, en wat er niet klopt.
compare-packs-limit = Binnen 24 uur kan er hoogstens { $most } keer worden vergeleken, door alle beheerders samen. Elke vergelijking komt met een kenmerk van het pakket in het logboek van de installatie.
compare-packs-too-often = Er is binnen 24 uur al { $most } keer vergeleken. Probeer het morgen opnieuw.
compare-packs-too-many-rows = Dit pakket heeft veel meer rijen dan het pakket in gebruik. Meer dan { $most } nieuwe rijen tegelijk worden niet vergeleken.
compare-packs-line = Regel { $line }.
compare-packs-fault-no_yaml = Dit is geen geldige YAML. Kijk naar inspringen, aanhalingstekens en dubbelepunten.
compare-packs-fault-missing_field = Het veld ‘{ $name }’ ontbreekt.
compare-packs-fault-unknown_field = Een veld ‘{ $name }’ bestaat hier niet.
compare-packs-fault-field_twice = Het veld ‘{ $name }’ staat er twee keer.
compare-packs-fault-unknown_word = ‘{ $name }’ is hier geen keuze.
compare-packs-fault-wrong_kind =
    { $expected ->
        [number] Hier hoort een getal; er staat ‘{ $value }’.
        [text] Hier hoort een tekst; er staat ‘{ $value }’.
        [yes_or_no] Hier hoort true of false; er staat ‘{ $value }’.
        [list] Hier hoort een lijst; er staat ‘{ $value }’.
        [fields] Hier horen velden; er staat ‘{ $value }’.
       *[other] Hier hoort iets anders dan ‘{ $value }’.
    }
compare-packs-fault-wrong_kind_unseen =
    { $expected ->
        [number] Hier hoort een getal.
        [text] Hier hoort een tekst.
        [yes_or_no] Hier hoort true of false.
        [list] Hier hoort een lijst.
        [fields] Hier horen velden.
       *[other] Hier hoort iets anders.
    }
compare-packs-fault-does_not_fit = Wat hier staat, past niet in het schema.
compare-packs-fault-file_missing = Dit bestand ontbreekt.
compare-packs-fault-id_twice = Dit id komt twee keer voor.
compare-packs-fault-no_revision = Deze rij heeft geen versie (revisions).
compare-packs-fault-too_many = Er zijn te veel rijen of versies.
compare-packs-fault-no_name = ‘{ $name }’ kan geen naam zijn: gebruik letters, cijfers, punt en onderstreepje.
compare-packs-fault-name_twice = De naam ‘{ $name }’ komt twee keer voor.
compare-packs-fault-unknown_fact = Het feit ‘{ $name }’ staat niet in pack.yaml.
compare-packs-fault-unknown_event = De gebeurtenis ‘{ $name }’ staat niet in pack.yaml.
compare-packs-fault-unknown_clock = De klok ‘{ $name }’ staat niet in pack.yaml.
compare-packs-fault-unknown_calendar = De kalender ‘{ $name }’ staat niet in pack.yaml.
compare-packs-fault-switched_by_events = Alleen een feit van het type boolean kan door gebeurtenissen veranderen.
compare-packs-fault-choice_values = Een feit van het type choice heeft values; een ander type heeft die niet.
compare-packs-fault-clock_applies_by = Bij een klok noemt applies_by de gebeurtenis waarmee de klok begint.
compare-packs-fault-join_parts = In join staat precies één van at_most en less_than.
compare-packs-fault-no_weekday = Geen enkele dag van de week is een werkdag.
compare-packs-fault-no_holidays = Een lijst van feestdagen ‘{ $name }’ is er niet.
compare-packs-fault-condition_parts = Een voorwaarde heeft precies één van all, any, not, fact, happened en lasted.
compare-packs-fault-compare_parts = ‘{ $name }’ wordt met precies één van eq, gte, gt, lte en lt vergeleken.
compare-packs-fault-wrong_value = ‘{ $name }’ kan niet ‘{ $value }’ zijn.
compare-packs-fault-no_number = ‘{ $name }’ is geen getal.
compare-packs-fault-no_trigger = Een versie die van kracht is, heeft een trigger en een termijn (due) nodig.
compare-packs-fault-extend_by = by hoort bij het gevolg extend, en bij geen ander.
compare-packs-fault-repeats_every = repeats.every is 1 tot 1000 dagen, weken, maanden of jaren, geen werkdagen.
compare-packs-fault-term_parts = Een termijn van het soort ‘{ $name }’ heeft niet de juiste delen.
compare-packs-fault-offset_or_cases = Een termijn heeft offset of cases, niet allebei.
compare-packs-fault-calendar_named = Noem een kalender waar werkdagen tellen of een dag verschuift, en alleen daar.
compare-packs-fault-length_bounds = Deze lengte is te groot of te klein.
compare-packs-fault-circle_of_rules = Rijen wekken elkaar in een kring: { $circle }. Met again: true zeg je dat het zo bedoeld is.
compare-packs-fault-circle_by_itself = Rijen gebeuren vanzelf in een kring: { $circle }.
