## Woorden uitgelegd. De woorden zelf staan in crates/library/glossary.

glossary-title = Woorden uitgelegd
glossary-lead = Woorden uit brieven en gesprekken, in gewone taal. Elk woord leidt naar een blad dat meer vertelt.
glossary-in-topic = Woorden op dit blad uitgelegd
glossary-sources = De bronnen staan op het blad waar elk woord naartoe leidt.
