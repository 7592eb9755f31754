## Words explained. The words themselves are in crates/library/glossary.

glossary-title = Words explained
glossary-lead = Words of letters and talks, in plain language. Each word leads to a page that tells more.
glossary-in-topic = Words on this page explained
glossary-sources = The sources stand on the page to which each word leads.
