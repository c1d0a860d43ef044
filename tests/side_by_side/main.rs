//! Tests of the comparison's machinery (`benches/side_by_side`): its bench
//! target has its own `main`, so what can be tested is included here.
#![allow(dead_code)]

#[path = "../../benches/side_by_side/cli.rs"]
mod cli;
#[path = "../../benches/side_by_side/data.rs"]
mod data;
#[path = "../../benches/side_by_side/idle.rs"]
mod idle;
#[path = "../../benches/side_by_side/json.rs"]
mod json;
#[path = "../../benches/side_by_side/limits.rs"]
mod limits;
#[path = "../../benches/side_by_side/machine.rs"]
mod machine;
#[path = "../../benches/side_by_side/row.rs"]
mod row;
#[path = "../../benches/side_by_side/run.rs"]
mod run;
#[path = "../../benches/side_by_side/session.rs"]
mod session;
#[path = "../../benches/side_by_side/setup.rs"]
mod setup;
#[path = "../../benches/side_by_side/stats.rs"]
mod stats;
#[path = "../../benches/side_by_side/table.rs"]
mod table;
#[path = "../../benches/side_by_side/worker.rs"]
mod worker;
#[path = "../../benches/side_by_side/report"]
mod report {
    pub mod model;
}

mod digests;
mod options;
mod rows;
mod workers;
