//! SECURITY.md names every plain column, as the database itself knows them.

use std::collections::{BTreeMap, BTreeSet};

use crate::world::*;

on_both_engines! { security_names_every_plain_column }

type Columns = BTreeMap<String, BTreeSet<String>>;

const SECURITY: &str = include_str!("../../../SECURITY.md");

/// The rows of the table under "What a dump shows": a table's name and its columns, all in backticks.
fn list_named() -> Columns {
    let section = SECURITY.split("## What a dump shows").nth(1).unwrap().split("\n## ").next().unwrap();
    let mut named = Columns::new();
    for line in section.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let in_backticks = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<BTreeSet<_>>();
        assert!(!cells[3].is_empty(), "{line}");
        let columns = in_backticks(cells[2]);
        for column in in_backticks(cells[3]) {
            let is_table_or_column = columns.contains(&column) || column == "sealed";
            assert!(is_table_or_column, "`{column}` is explained and not listed: {line}");
        }
        named.insert(cells[1].trim_matches('`').to_owned(), columns);
    }
    named
}

async fn security_names_every_plain_column(world: World) {
    world.open().await.close().await;
    let mut there = Columns::new();
    for part in [Part::Main, Part::AccessLog] {
        for (table, column) in world.list_columns(part).await {
            let columns = there.entry(table).or_default();
            if column != "sealed" {
                columns.insert(column);
            }
        }
    }
    assert_eq!(there.len(), 29, "{:?}", there.keys());
    assert_eq!(list_named(), there);
}
