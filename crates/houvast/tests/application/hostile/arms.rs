//! What hostile requests are made of, whatever the route.

/// What stands in an address in the place of an id.
pub(super) const MALFORMED: [&str; 15] = [
    "0",
    "..",
    "%2e%2e",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "%00",
    "%27%20or%201%3D1--",
    "%F0%9F%92%A9",
    "%FF%FE",
    "-1",
    "null",
    "%7Baddress%7D",
    "%3Cscript%3E",
    "00000000-0000-0000-0000-000000000000",
    "99999999999999999999",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
];

/// What no page of ours asks for.
pub(super) const METHODS: [&str; 7] = ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get"];

/// Addresses beside one that is there.
pub(super) fn beside(path: &str) -> Vec<String> {
    let after = ["/", "/..", "/x", "%00", ";x=1", "%2F", ".json", "%20"].map(|end| format!("{path}{end}"));
    let before = ["/", "/.", "/%2e", "/own/..", "/%2f"].map(|start| format!("{start}{path}"));
    [&after[..], &before].concat()
}

/// Queries that no page of ours writes.
pub(super) fn queries() -> Vec<String> {
    let written = [
        "a=%FF%FE",
        "%00=%00",
        "lang=..%2F..%2Fetc%2Fpasswd",
        "lang=xx&lang=%3Cscript%3Ealert(7)%3C%2Fscript%3E",
        "page=-1",
        "page=99999999999999999999&after=%F0%9F",
        "q=%3Cscript%3Ealert(7)%3C%2Fscript%3E",
        "q=%27%20or%201%3D1--&kind=%00&absence=..&moment=..",
        "next=%2F%2Fevil.example&back=https%3A%2F%2Fevil.example",
        "on=0000-00-00&until=9999-99-99&day=-1",
        "country=xx&region=..&speaks=%C3%28&audience=&phase=all",
    ];
    let long = [format!("q={}", "x".repeat(8000)), "a&".repeat(2000)];
    written.map(str::to_owned).into_iter().chain(long).collect()
}

/// What proxies and frameworks believe, and we do not.
pub(super) const HEADERS: [(&str, &str); 12] = [
    ("x-original-url", "/desk"),
    ("x-rewrite-url", "/own"),
    ("x-http-method-override", "DELETE"),
    ("x-forwarded-host", "evil.example"),
    ("x-forwarded-for", "127.0.0.1"),
    ("x-forwarded-user", "ana@thuis.example"),
    ("forwarded", "for=127.0.0.1;host=evil.example"),
    ("authorization", "Basic YW5hOmFuYQ=="),
    ("cookie", "session=; session=%00; lang=../../etc/passwd; calm=<script>"),
    ("accept-language", ";;q=,,*;q=9"),
    ("range", "bytes=0-1"),
    ("host", "evil.example"),
];

/// Where a form says it comes from, when it does not come from here.
pub(super) const ELSEWHERE: [(&str, &str); 7] = [
    ("origin", "https://evil.example"),
    ("origin", "null"),
    ("origin", "https://houvast.example.evil.example"),
    ("origin", "https://houvast.example:8443"),
    ("origin", "https://houvast.example@evil.example"),
    ("sec-fetch-site", "cross-site"),
    ("sec-fetch-site", "same-site"),
];

/// Every field in which a form of ours names something.
pub(super) const FIELDS: [&str; 27] = [
    "absence",
    "account",
    "adjustment",
    "answer",
    "case",
    "code",
    "coordinator",
    "deputy",
    "file",
    "from",
    "id",
    "item",
    "mark",
    "moment",
    "number",
    "on",
    "paper",
    "person",
    "reader",
    "rule",
    "seat",
    "seen",
    "share",
    "slot",
    "to",
    "token",
    "wish",
];
