//! The reports of the side-by-side comparison, from made-up results.
//!
//! The page of these tests can be looked at: each run writes it to
//! `target/tmp/side_by_side.html`.

#[allow(dead_code)]
#[path = "../benches/side_by_side/report/mod.rs"]
mod report;

#[allow(dead_code)]
#[path = "../benches/side_by_side/compile_cost.rs"]
mod compile_cost;

use std::collections::BTreeMap;

use plotters::style::text_anchor;
use report::model::*;
use report::{bars, chart, page, readme, scaling, text};

/// A peer that took about `ms` milliseconds.
fn timed(peer: &str, variant: &str, ms: f64) -> PeerResult {
    let ns = ms * 1e6;
    PeerResult {
        peer: peer.into(),
        variant: variant.into(),
        times_ns: vec![ns, ns * 0.98, ns * 1.1],
        median_ns: Some(ns),
        first_call_ns: peer.starts_with("numba").then_some(4.1e8),
        status: Status::Ok,
    }
}

fn untimed(peer: &str, status: Status) -> PeerResult {
    PeerResult { peer: peer.into(), status, ..PeerResult::default() }
}

fn row(name: &str, title: &str, limit_ms: f64, peers: Vec<PeerResult>) -> RowResult {
    let numkern = peers.iter().filter(|p| p.peer == NUMKERN).filter_map(|p| p.median_ns);
    let numkern = numkern.fold(f64::INFINITY, f64::min);
    RowResult {
        name: name.into(),
        title: title.into(),
        params: [("n".into(), 10_000_000)].into(),
        bytes: 2.4e8,
        ops: 4e7,
        limit_ns: Some(limit_ms * 1e6),
        limit_kind: Some("memory".into()),
        share_of_limit: numkern.is_finite().then(|| limit_ms * 1e6 / numkern),
        refused: 1,
        peers,
    }
}

fn plot(name: &str, title: &str, places: &[f64], unit: f64) -> Plot {
    let line = |peer: &str, fixed: f64, each: f64| Series {
        peer: peer.into(),
        points: places.iter().map(|&n| (n, fixed + each * unit * n)).collect(),
    };
    Plot {
        row: name.into(),
        title: title.into(),
        series: vec![
            line(NUMKERN, 60.0, 1.0),
            line("numba", 400.0, 1.4),
            line("numpy", 900.0, 3.1),
            line("c", 90.0, 1.1),
        ],
        limit: places.iter().map(|&n| (n, 0.8 * unit * n)).collect(),
    }
}

/// A run in which everything happens that can happen.
fn sample() -> Results {
    let no_compiler = "no C compiler: `cc` is not in the PATH";
    let missing_c = || untimed("c", Status::Missing(no_compiler.into()));
    let versions = |parts: &[(&str, &str)]| -> BTreeMap<String, String> {
        parts.iter().map(|&(what, version)| (what.into(), version.into())).collect()
    };
    let decades: Vec<f64> = (1..=7).map(|e| 10f64.powi(e)).collect();
    Results {
        schema: SCHEMA,
        date: "2026-01-31 12:00 UTC".into(),
        machine: Machine {
            cpu: "Example CPU <7> & co".into(),
            cores: 4,
            memory_bytes: 16 << 30,
            os: "Linux 6.1".into(),
            level: "avx2".into(),
        },
        versions: [
            (NUMKERN.into(), versions(&[("numkern", "0.1.0"), ("rustc", "1.95.0")])),
            ("numba".into(), versions(&[("numba", "0.68.1"), ("python", "3.11.7")])),
            ("numba-svml".into(), versions(&[("numba", "0.61.2"), ("svml", "true")])),
            ("numpy".into(), versions(&[("numpy", "2.4.6")])),
            ("ndarray".into(), versions(&[("ndarray", "0.17"), ("rayon", "1.12")])),
        ]
        .into(),
        settings: Settings { threads: 4, repeat: 7, quick: false },
        missing: [("c".into(), no_compiler.into())].into(),
        refused: 3,
        limits: vec![
            Limit {
                threads: 1,
                read: 1.21e10,
                copy: 1.6e10,
                copy_streaming: Some(2.1e10),
                triad: 1.5e10,
                triad_streaming: None,
                flops: 4.4e10,
            },
            Limit {
                threads: 4,
                read: 2.2e10,
                copy: 2.4e10,
                copy_streaming: Some(2.9e10),
                triad: 2.3e10,
                triad_streaming: Some(2.8e10),
                flops: 1.7e11,
            },
        ],
        rows: vec![
            row(
                "hypot",
                "hypot of 10 M pairs, result allocated",
                11.0,
                vec![
                    timed(NUMKERN, "strict", 26.0),
                    timed(NUMKERN, "parallel", 13.8),
                    timed("numba", "parallel", 17.2),
                    timed("numba", "strict", 31.0),
                    timed("numba-svml", "parallel", 16.9),
                    timed("numpy", "strict", 310.0),
                    missing_c(),
                    timed("ndarray", "parallel", 15.0),
                ],
            ),
            row(
                "logistic_f64",
                "logistic of 10 M doubles",
                9.0,
                vec![
                    timed(NUMKERN, "parallel+fastmath", 25.0),
                    timed("numba", "parallel+fastmath", 60.0),
                    timed("numba-svml", "parallel+fastmath", 21.0),
                    untimed("numpy", Status::Wrong("y: sum differs by 1e-3".into())),
                    missing_c(),
                    untimed("ndarray", Status::Failed("the worker died".into())),
                ],
            ),
            row(
                "life",
                "Game of Life, one generation",
                2.0,
                vec![
                    untimed(NUMKERN, Status::Failed("panic".into())),
                    timed("numba", "strict", 5.0),
                ],
            ),
        ],
        scaling: Some(Scaling {
            size: ["sum_squares", "hypot", "logistic_f64", "stencil1d", "accumulate"]
                .iter()
                .map(|name| plot(name, name, &decades, 1.3))
                .collect(),
            threads: vec![plot("hypot", "hypot", &[1.0, 2.0, 3.0, 4.0], 2e6)],
        }),
        compile_cost: Some(CompileCost {
            clean_debug_ns: 2.1e10,
            clean_release_ns: 3.4e10,
            kernels: vec![KernelCost {
                kind: "njit".into(),
                row: "sum_squares".into(),
                copies: 8,
                build_ns: 1.7e8,
                text_bytes: Some(2345.0),
                numba_first_call_ns: None,
            }],
        }),
        failures: vec!["logistic_f64: numpy: y: sum differs by 1e-3".into()],
    }
}

#[test]
fn the_bars_of_a_row_hold_all_peers() {
    let results = sample();
    for row in &results.rows {
        let svg = bars::row(row, &results).unwrap();
        for peer in results.peers() {
            assert!(svg.contains(text::peer_name(peer)), "{peer} in {}", row.name);
        }
    }
    let svg = bars::row(&results.rows[0], &results).unwrap();
    assert!(svg.contains("missing: no C compiler"), "{svg}");
    let life = bars::row(&results.rows[2], &results).unwrap();
    assert!(life.contains("missing: no C compiler"), "{life}");
    assert!(life.contains("missing: it has no such kernel"), "{life}");
    assert!(svg.contains("physical limit 80 %"), "{svg}");
    let means = bars::geometric_means(&results).unwrap();
    assert!(means.contains("2 rows") && means.contains("missing: no C compiler"), "{means}");
}

#[test]
fn a_row_without_any_time_is_drawn() {
    let empty = row("x", "x", 1.0, vec![untimed("c", Status::Missing("no compiler".into()))]);
    let svg = bars::row(&empty, &Results { rows: vec![empty.clone()], ..sample() }).unwrap();
    assert!(svg.contains("missing: no compiler"), "{svg}");
}

#[test]
fn the_plots_hold_all_lines() {
    let scaling = sample().scaling.unwrap();
    let of_size = scaling.size.iter().map(|plot| (plot, scaling::against_size(plot).unwrap()));
    let of_threads =
        scaling.threads.iter().map(|plot| (plot, scaling::against_threads(plot).unwrap()));
    for (plot, svg) in of_size.chain(of_threads) {
        for series in &plot.series {
            let stroke = format!("stroke=\"{}\"", chart::css(chart::colour(&series.peer)));
            assert!(svg.contains(&stroke), "{} of {}", series.peer, plot.row);
        }
        assert!(svg.contains(&format!("stroke=\"{}\"", chart::css(chart::LIMIT))));
    }
}

#[test]
fn a_plot_without_points_is_drawn() {
    scaling::against_size(&Plot::default()).unwrap();
    scaling::against_threads(&Plot::default()).unwrap();
}

#[test]
fn the_page_needs_nothing_from_outside() {
    let page = page(&sample()).unwrap();
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/side_by_side.html");
    std::fs::write(path, &page).unwrap();
    for outside in ["http:", "https:", "//", "src=", "@import", "url(", "<script", "<link"] {
        assert!(!page.contains(outside), "the page contains {outside}");
    }
    assert_eq!(page.matches("<svg").count(), page.matches("</svg>").count());
}

#[test]
fn the_page_tells_the_whole_story() {
    let page = page(&sample()).unwrap();
    for said in [
        "Example CPU &lt;7&gt; &amp; co",
        "numba 0.68.1, python 3.11.7",
        "3 repetitions were put off",
        "missing: no C compiler",
        "wrong result: y: sum differs by 1e-3",
        "Something failed in this run",
        "What compilation costs",
        "What the machine can do",
    ] {
        assert!(page.contains(said), "the page does not say: {said}");
    }
}

#[test]
fn an_empty_run_has_a_page() {
    page(&Results::default()).unwrap();
}

#[test]
fn a_missing_or_wrong_peer_neither_wins_nor_loses() {
    let results = sample();
    assert_eq!(results.geometric_mean("c"), None);
    assert_eq!(results.geometric_mean("numpy").map(|(_, rows)| rows), Some(1));
    assert_eq!(results.rows[1].ratio("numpy"), None);
    assert_eq!(results.rows[2].best_other(), None);
    let (best, ratio) = results.rows[0].best_other().unwrap();
    assert_eq!((best.peer.as_str(), best.variant.as_str()), ("ndarray", "parallel"));
    assert!(ratio > 1.08 && ratio < 1.09, "{ratio}");
}

#[test]
fn json_keeps_everything() {
    let results = sample();
    let json = serde_json::to_string_pretty(&results).unwrap();
    assert!(json.contains("\"state\": \"missing\""), "{json}");
    assert_eq!(serde_json::from_str::<Results>(&json).unwrap(), results);
}

#[test]
fn the_readme_is_refreshed_and_a_second_time_changes_nothing() {
    let old = format!("# Title\n\n{}\nold\n{}\nthe rest\n", readme::BEGIN, readme::END);
    let new = readme::refresh(&old, &sample()).unwrap();
    assert!(new.starts_with("# Title\n") && new.ends_with("the rest\n"), "{new}");
    assert!(!new.contains("old\n"), "{new}");
    assert!(new.contains("Example CPU") && new.contains("numba 0.68.1") && new.contains("2026-"));
    assert!(new.contains("C is missing: no C compiler"), "{new}");
    assert_eq!(readme::refresh(&new, &sample()).unwrap(), new);
}

#[test]
fn a_readme_without_markers_and_quick_figures_are_refused() {
    let error = readme::refresh("# Title\n", &sample()).unwrap_err();
    assert!(error.contains(readme::BEGIN) && error.contains("help:"), "{error}");
    let mut quick = sample();
    quick.settings.quick = true;
    let readme = format!("{}\n{}", readme::BEGIN, readme::END);
    assert!(readme::refresh(&readme, &quick).unwrap_err().contains("--quick"));
    let empty = Results { rows: Vec::new(), ..sample() };
    assert!(readme::refresh(&readme, &empty).unwrap_err().contains("no row"));
}

#[test]
fn machine_code_is_measured_in_elf_files_alone() {
    assert_eq!(compile_cost::text_size(b"MZ"), None);
    assert_eq!(compile_cost::text_size(b"\x7fELF\x02\x01"), None);
    let own = std::fs::read(std::env::current_exe().unwrap()).unwrap();
    let size = compile_cost::text_size(&own);
    if cfg!(all(target_os = "linux", target_pointer_width = "64", target_endian = "little")) {
        assert!(size.is_some_and(|size| size > 10_000 && size < own.len() as u64), "{size:?}");
    }
    // A file that was cut short is no reason to panic.
    for len in [0x28, 0x40, 0x100, own.len() / 2] {
        assert_eq!(compile_cost::text_size(&own[..len.min(own.len())]), None);
    }
}

#[test]
fn each_copy_of_a_kernel_is_there_and_called() {
    for kind in &compile_cost::KINDS {
        let program = compile_cost::program(kind, 3);
        assert_eq!(program.matches(&format!("#[{}]", kind.attribute)).count(), 3, "{program}");
        assert!(program.contains("fn kernel_2(") && program.contains("sum += kernel_2("));
        assert!(!program.contains("NAME") && !program.contains("COPY"), "{program}");
        // Copies that are the same in all but their name would be merged.
        let copy = |n: usize| {
            let from = program.find(&format!("fn kernel_{n}(")).unwrap();
            program[from..].split("}\n\n").next().unwrap().replace(&format!("kernel_{n}"), "")
        };
        assert_ne!(copy(1), copy(2));
    }
}

#[test]
fn first_calls_are_those_of_numba_and_of_the_same_variant() {
    let rows = sample().rows;
    assert_eq!(compile_cost::first_call(&rows, "hypot", "strict"), Some(4.1e8));
    assert_eq!(compile_cost::first_call(&rows, "hypot", "fastmath"), None);
    assert_eq!(compile_cost::first_call(&rows, "none", "strict"), None);
}

#[test]
fn times_have_units() {
    assert_eq!(text::time(999.7), "1.00 µs");
    assert_eq!(text::time(13_840_000.0), "13.8 ms");
    assert_eq!(text::time(1.5e9), "1.50 s");
    assert_eq!(text::time(250e6), "250 ms");
    assert_eq!(text::axis_time(1e7), "10 ms");
    assert_eq!(text::axis_time(2e4), "20 µs");
}

#[test]
fn sizes_and_counts_have_units() {
    assert_eq!(text::bytes(512.0), "512 bytes");
    assert_eq!(text::bytes(1536.0), "1.50 KiB");
    assert_eq!(text::axis_count(1e6), "1M");
    assert_eq!(text::axis_count(10.0), "10");
    assert_eq!(text::rate(12.34e9, "B/s"), "12.3 GB/s");
}

#[test]
fn text_is_escaped_and_cut() {
    assert_eq!(text::escape("a<b & \"c\""), "a&lt;b &amp; &quot;c&quot;");
    assert_eq!(text::shorten("no C compiler", 6), "no C…");
    assert_eq!(text::shorten("no", 6), "no");
}

#[test]
fn the_dark_rules_know_the_colours() {
    for colour in [chart::INK, chart::MUTED, chart::GRID, chart::LIMIT] {
        let attribute = format!("[fill=\"{}\"]", chart::css(colour));
        assert!(chart::DARK_RULES.contains(&attribute), "{attribute}");
    }
}

#[test]
fn plotters_writes_colours_as_the_rules_expect() {
    let svg = chart::draw((40, 20), "a < b", |root| {
        let style =
            chart::text_style(10, chart::INK, text_anchor::HPos::Left, text_anchor::VPos::Top);
        root.draw(&plotters::element::Text::new("x", (0, 0), style))?;
        Ok(())
    })
    .unwrap();
    assert!(svg.contains("fill=\"#222226\""), "{svg}");
    assert!(svg.contains("aria-label=\"a &lt; b\""), "{svg}");
    assert!(!svg.contains("http"), "{svg}");
}
