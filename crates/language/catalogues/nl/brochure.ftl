## Folders om op het werk uit te delen: voor collega’s en voor werkgevers

brochure-for-colleagues = Folder voor collega’s
brochure-for-employers = Folder voor werkgevers
brochure-paper = Bewaar als folder (PDF, A4)
brochure-file = als PDF
brochure-languages = De folder in elke taal
brochure-how-title = Zo maak je de folder
brochure-how = Hierboven staat alles wat op de folder komt, in de volgorde waarin je hem openvouwt.
brochure-how-1 = Druk de twee bladzijden af op één vel A4. Kies “omslaan langs de korte kant”.
brochure-how-2 = Leg het vel met de kant zonder voorblad naar boven. Vouw bij de streepjes eerst het rechterdeel naar binnen.
brochure-how-3 = Vouw dan het linkerdeel erover. De voorkant ligt nu boven.
brochure-how-neutral = Op de folder staat niet waarom iemand weg is. Deel hem uit aan iedereen, of leg hem klaar voor het nodig is.
brochure-scan = Richt de camera van je telefoon op het vierkantje. Of typ het adres eronder.

brochure-at-counter-title = Folders voor het werk
brochure-at-counter = Een gevouwen A4 om mee te geven aan wie erom vraagt.
