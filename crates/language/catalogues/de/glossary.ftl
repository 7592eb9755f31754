## Wörter erklärt. Die Wörter selbst stehen in crates/library/glossary.

glossary-title = Wörter erklärt
glossary-lead = Wörter aus Briefen und Gesprächen, in einfacher Sprache. Jedes Wort führt zu einem Blatt, das mehr sagt.
glossary-in-topic = Wörter auf diesem Blatt erklärt
glossary-sources = Die Quellen stehen auf dem Blatt, zu dem jedes Wort führt.
