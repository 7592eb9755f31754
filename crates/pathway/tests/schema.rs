//! `packs/schema.json` says what the code reads, and the packs keep to it.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use houvast_pathway as pathway;
use serde::de::DeserializeOwned;
use serde_json::Value;

fn schema() -> Value {
    serde_json::from_str(include_str!("../packs/schema.json")).unwrap()
}

/// Faults of a value against a schema: the few keywords that ours uses.
fn faults(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(name) = schema["$ref"].as_str() {
        return faults(root, &root["$defs"][name.trim_start_matches("#/$defs/")], value, at);
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        let tried: Vec<Vec<String>> = choices.iter().map(|choice| faults(root, choice, value, at)).collect();
        // The choice with the fewest faults is the one that was meant.
        return tried.into_iter().min_by_key(Vec::len).unwrap();
    }
    if let Some(values) = schema["enum"].as_array() {
        return if values.contains(value) { vec![] } else { vec![format!("{at}: {value} is not among the values")] };
    }
    match schema["type"].as_str().unwrap() {
        "object" => object_faults(root, schema, value, at),
        "array" => {
            let Some(items) = value.as_array() else { return vec![format!("{at}: no list")] };
            let is_short = items.len() < schema["minItems"].as_u64().unwrap_or(0) as usize;
            let short = is_short.then(|| format!("{at}: too short"));
            let within = items
                .iter()
                .enumerate()
                .flat_map(|(n, item)| faults(root, &schema["items"], item, &format!("{at}[{n}]")));
            short.into_iter().chain(within).collect()
        }
        plain => {
            let fits = match plain {
                "string" => {
                    value.as_str().is_some_and(|text| text.len() >= schema["minLength"].as_u64().unwrap_or(0) as usize)
                }
                "integer" => value.is_i64(),
                "number" => value.is_number(),
                "boolean" => value.is_boolean(),
                "null" => value.is_null(),
                other => panic!("unknown type {other}"),
            };
            if fits { vec![] } else { vec![format!("{at}: no {plain}")] }
        }
    }
}

fn object_faults(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let Some(fields) = value.as_object() else { return vec![format!("{at}: no object")] };
    let mut found = Vec::new();
    for required in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !fields.contains_key(required) {
            found.push(format!("{at}: `{required}` is missing"));
        }
    }
    for (name, field) in fields {
        let at = format!("{at}.{name}");
        match (&schema["properties"][name], &schema["additionalProperties"]) {
            (Value::Null, Value::Bool(false)) => found.push(format!("{at} is unknown")),
            (Value::Null, other) => found.extend(faults(root, other, field, &at)),
            (known, _) => found.extend(faults(root, known, field, &at)),
        }
    }
    found
}

#[test]
fn packs_keep_to_the_schema() {
    let schema = schema();
    for country in pathway::COUNTRIES {
        for (name, text) in pathway::files(country) {
            let value: Value = serde_norway::from_str(text).unwrap();
            let part = if *name == "pack.yaml" { "pack_file" } else { "rules_file" };
            assert_eq!(faults(&schema, &schema["$defs"][part], &value, name), Vec::<String>::new());
        }
    }
}

#[test]
fn a_wrong_pack_is_noticed() {
    let schema = schema();
    let wrong: Value =
        serde_norway::from_str("rules: [{id: NL-A01, title: {nl: a}, revisions: [], color: red}]").unwrap();
    let found = faults(&schema, &schema["$defs"]["rules_file"], &wrong, "wrong");
    assert_eq!(found.len(), 5, "three languages, the list of revisions, the unknown key: {found:?}");
}

/// The fields the code takes, as its own error names them.
fn taken<T: DeserializeOwned>() -> BTreeSet<String> {
    let error = serde_json::from_str::<T>(r#"{"__": 1}"#).err().unwrap().to_string();
    let names = error.split("expected").nth(1).unwrap();
    names.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[track_caller]
fn agree<T: DeserializeOwned>(part: &str) {
    let schema = schema();
    let written: BTreeSet<String> = schema["$defs"][part]["properties"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(written, taken::<T>(), "{part}");
}

#[test]
fn the_schema_has_the_keys_that_the_code_reads() {
    agree::<pathway::Header>("pack_file");
    agree::<pathway::CalendarText>("calendar");
    agree::<pathway::Source>("source");
    agree::<pathway::Fact>("fact");
    agree::<pathway::Event>("event");
    agree::<pathway::Clock>("clock");
    agree::<pathway::ClockRevision>("clock_revision");
    agree::<pathway::Exclusion>("exclusion");
    agree::<pathway::Join>("join");
    agree::<pathway::Evidence>("evidence");
    agree::<pathway::Rule>("rule");
    agree::<pathway::Revision>("revision");
    agree::<pathway::Trigger>("trigger");
    agree::<pathway::Condition>("condition");
    agree::<pathway::Due>("due");
    agree::<pathway::DueCase>("due_case");
    agree::<pathway::Length>("length");
    agree::<pathway::Suspension>("suspension");
    agree::<pathway::Repeat>("repeat");
    agree::<pathway::Limit>("limit");
    agree::<pathway::Deviation>("deviation");
    agree::<pathway::Document>("document");
    agree::<pathway::Outcome>("outcome");
    agree::<pathway::Words>("words");
    agree::<pathway::Term>("term");
}
