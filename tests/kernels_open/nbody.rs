//! nbody: all pairs, leapfrog steps, energies; strict and under fastmath.

use numkern::prelude::*;

use crate::common::checksum::Checksum;
use crate::{Random, check_input, flat};

const SOFTENING: f64 = 0.1;

#[njit]
fn accelerations(pos: &Array2<f64>, mass: &[f64], acc: &mut Array2<f64>) {
    let n = mass.len();
    for i in 0..n {
        let (mut ax, mut ay, mut az) = (0.0, 0.0, 0.0);
        for j in 0..n {
            let dx = pos[[j, 0]] - pos[[i, 0]];
            let dy = pos[[j, 1]] - pos[[i, 1]];
            let dz = pos[[j, 2]] - pos[[i, 2]];
            let r2 = dx * dx + dy * dy + dz * dz + SOFTENING * SOFTENING;
            let strength = mass[j] * r2.powf(-1.5);
            ax += dx * strength;
            ay += dy * strength;
            az += dz * strength;
        }
        acc[[i, 0]] = ax;
        acc[[i, 1]] = ay;
        acc[[i, 2]] = az;
    }
}

#[njit]
#[fastmath]
fn fast_accelerations(pos: &Array2<f64>, mass: &[f64], acc: &mut Array2<f64>) {
    let n = mass.len();
    for i in 0..n {
        let (x, y, z) = (pos[[i, 0]], pos[[i, 1]], pos[[i, 2]]);
        let (mut ax, mut ay, mut az) = (0.0, 0.0, 0.0);
        for j in 0..n {
            let dx = pos[[j, 0]] - x;
            let dy = pos[[j, 1]] - y;
            let dz = pos[[j, 2]] - z;
            let r2 = dx * dx + dy * dy + dz * dz + SOFTENING * SOFTENING;
            let strength = mass[j] / (r2 * r2.sqrt());
            ax += dx * strength;
            ay += dy * strength;
            az += dz * strength;
        }
        acc[[i, 0]] = ax;
        acc[[i, 1]] = ay;
        acc[[i, 2]] = az;
    }
}

#[njit]
fn energies(pos: &Array2<f64>, vel: &Array2<f64>, mass: &[f64]) -> (f64, f64) {
    let n = mass.len();
    let (mut kinetic, mut potential) = (0.0, 0.0);
    for i in 0..n {
        let mut v2 = 0.0;
        for k in 0..3 {
            v2 += vel[[i, k]] * vel[[i, k]];
        }
        kinetic += mass[i] * v2;
        for j in i + 1..n {
            let mut r2 = 0.0;
            for k in 0..3 {
                let d = pos[[j, k]] - pos[[i, k]];
                r2 += d * d;
            }
            potential -= mass[i] * mass[j] / r2.sqrt();
        }
    }
    (0.5 * kinetic, potential)
}

#[njit]
fn add_scaled(a: &mut Array2<f64>, b: &Array2<f64>, factor: f64) {
    let (m, n) = a.dim();
    for i in 0..m {
        for k in 0..n {
            a[[i, k]] += b[[i, k]] * factor;
        }
    }
}

#[njit]
fn simulate(
    mass: &[f64],
    pos: &mut Array2<f64>,
    vel: &mut Array2<f64>,
    dt: f64,
    steps: usize,
    fast: bool,
) -> (Vec<f64>, Vec<f64>) {
    let n = mass.len();
    let mut total = 0.0;
    for &m in mass {
        total += m;
    }
    for k in 0..3 {
        let mut momentum = 0.0;
        for i in 0..n {
            momentum += mass[i] * vel[[i, k]];
        }
        for i in 0..n {
            vel[[i, k]] -= momentum / total;
        }
    }
    let mut acc = Array2::zeros((n, 3));
    let mut kinetic = vec![0.0; steps + 1];
    let mut potential = vec![0.0; steps + 1];
    for t in 0..=steps {
        if t > 0 {
            add_scaled(vel, &acc, dt / 2.0);
            add_scaled(pos, vel, dt);
        }
        if fast {
            fast_accelerations(pos, mass, &mut acc);
        } else {
            accelerations(pos, mass, &mut acc);
        }
        if t > 0 {
            add_scaled(vel, &acc, dt / 2.0);
        }
        (kinetic[t], potential[t]) = energies(pos, vel, mass);
    }
    (kinetic, potential)
}

#[test]
fn nbody_s() {
    let n = 25;
    let mut random = Random::seed_42();
    let mass = vec![20.0 / n as f64; n];
    let pos = random.array((n, 3));
    let vel = random.array((n, 3));
    check_input("pos", &flat(&pos), 37.946_043_767_112_4, 0.058_302_741_689_066_02);
    check_input("vel", &flat(&vel), 34.818_536_355_312_56, 0.021_612_079_880_330_426);
    let want_kinetic = Checksum {
        sum: 6_244.054_801_084_293,
        sumsq: 1_139_187.947_167_564_6,
        wsum: 113.047_083_045_454_19,
        probes: [
            2.154_767_634_095_606_3,
            210.371_373_689_186_8,
            124.466_587_005_223_59,
            117.346_598_087_190_93,
            100.413_035_620_380_55,
        ],
    };
    let want_potential = Checksum {
        sum: -10_352.581_374_244_777,
        sumsq: 4_026_637.761_237_879,
        wsum: -141.498_769_202_736_87,
        probes: [
            -375.782_870_901_581,
            -395.907_826_150_886_54,
            -135.142_972_552_708_84,
            -125.376_653_077_391_67,
            -99.173_208_290_760_33,
        ],
    };
    let want_pos = Checksum {
        sum: 37.946_043_767_112_45,
        sumsq: 702.356_436_014_344_8,
        wsum: 1.246_187_915_451_678_6,
        probes: [
            -0.894_357_033_905_431_8,
            -0.855_557_965_402_573_8,
            -2.402_683_745_904_42,
            -0.319_131_718_479_544_6,
            3.648_849_968_454_378_3,
        ],
    };
    for fast in [false, true] {
        let (mut pos, mut vel) = (pos.clone(), vel.clone());
        let (kinetic, potential) = simulate(&mass, &mut pos, &mut vel, 0.05, 40, fast);
        // A chaotic system: rounding grows, so 1e-6 is what can be asked.
        want_kinetic.check("KE", &kinetic, 1e-6);
        want_potential.check("PE", &potential, 1e-6);
        want_pos.check("pos", &flat(&pos), 1e-6);
    }
    let reference = simulate::reference(&mass, &mut pos.clone(), &mut vel.clone(), 0.05, 40, false);
    let got = simulate(&mass, &mut pos.clone(), &mut vel.clone(), 0.05, 40, false);
    assert_eq!(got, reference);
}
