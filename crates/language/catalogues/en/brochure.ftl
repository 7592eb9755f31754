## Folded leaflets to hand out at work: for colleagues and for employers

brochure-for-colleagues = Folded leaflet for colleagues
brochure-for-employers = Folded leaflet for employers
brochure-paper = Keep as a folded leaflet (PDF, A4)
brochure-file = as PDF
brochure-languages = The folded leaflet in each language
brochure-how-title = How to make it
brochure-how = Above stands all that comes on the paper, in the order in which one opens it.
brochure-how-1 = Print both pages on one sheet of A4. Choose “flip on short edge”.
brochure-how-2 = Lay the sheet with the side without the front page up. At the marks, fold the right part inwards first.
brochure-how-3 = Then fold the left part over it. The front now lies on top.
brochure-how-neutral = The paper does not say why somebody is away. Give it to everybody, or have it ready before it is needed.
brochure-scan = Point the camera of your phone at the square. Or type the address below it.

brochure-at-counter-title = Folded leaflets for work
brochure-at-counter = A folded A4 to give to whoever asks for it.
