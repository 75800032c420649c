//! One measured figure beside its baseline.

use anyhow::Result;
use serde::Serialize;

/// Rounds in which a figure and its baseline are measured in turn: hosts and load differ.
const ROUNDS: usize = 5;

/// What a figure is measured against.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    /// At least this share of the baseline.
    AtLeast(f64),
    /// At most this share of the baseline.
    AtMost(f64),
}

/// A figure, its baseline of the same run, and whether the goal was reached. Of several rounds each number is
/// the median, and the ratio is that of the rounds.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Figure {
    name: String,
    value: f64,
    unit: &'static str,
    baseline: f64,
    ratio: f64,
    /// The lowest and the highest ratio of the rounds.
    range: (f64, f64),
    rounds: usize,
    goal: String,
    pub(crate) ok: bool,
}

impl Figure {
    /// A figure that was measured once.
    pub(crate) fn new(
        name: &str,
        value: f64,
        unit: &'static str,
        baseline: f64,
        goal: Goal,
    ) -> Self {
        Self::of_rounds(name, &[(value, baseline)], unit, goal)
    }

    /// A figure that was measured in turn with its baseline.
    pub(crate) fn of_rounds(
        name: &str,
        rounds: &[(f64, f64)],
        unit: &'static str,
        goal: Goal,
    ) -> Self {
        let ratios = sorted(rounds.iter().map(|(value, baseline)| value / baseline));
        let ratio = median(&ratios);
        let (goal, ok) = match goal {
            Goal::AtLeast(share) => (format!("ratio >= {share}"), ratio >= share),
            Goal::AtMost(share) => (format!("ratio <= {share}"), ratio <= share),
        };
        Self {
            name: name.to_owned(),
            value: median(&sorted(rounds.iter().map(|(value, _)| *value))),
            unit,
            baseline: median(&sorted(rounds.iter().map(|(_, baseline)| *baseline))),
            ratio,
            range: (ratios[0], ratios[ratios.len() - 1]),
            rounds: rounds.len(),
            goal,
            ok,
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

/// Measures a figure and its baseline in turn.
pub(crate) async fn in_turn(
    mut round: impl AsyncFnMut(usize) -> Result<(f64, f64)>,
) -> Result<Vec<(f64, f64)>> {
    let mut rounds = Vec::with_capacity(ROUNDS);
    for number in 0..ROUNDS {
        rounds.push(round(number).await?);
    }
    Ok(rounds)
}

fn sorted(numbers: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut numbers: Vec<_> = numbers.collect();
    numbers.sort_unstable_by(f64::total_cmp);
    numbers
}

fn median(sorted: &[f64]) -> f64 {
    f64::midpoint(sorted[(sorted.len() - 1) / 2], sorted[sorted.len() / 2])
}

/// Prints a table.
pub(crate) fn print(figures: &[Figure]) {
    println!(
        "{:<64} {:>12} {:<10} {:>12} {:>8} {:>15}  {:<14} ok",
        "figure", "value", "unit", "baseline", "ratio", "range", "goal"
    );
    for figure in figures {
        let (low, high) = figure.range;
        let range = if figure.rounds > 1 {
            format!("{low:.3}–{high:.3}")
        } else {
            "once".to_owned()
        };
        println!(
            "{:<64} {:>12.2} {:<10} {:>12.2} {:>8.3} {:>15}  {:<14} {}",
            figure.name,
            figure.value,
            figure.unit,
            figure.baseline,
            figure.ratio,
            range,
            figure.goal,
            if figure.ok { "yes" } else { "NO" }
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_reached_by_the_median_of_the_rounds() {
        let rounds = [(1.0, 10.0), (5.0, 10.0), (9.0, 10.0)];
        let figure = Figure::of_rounds("x", &rounds, "s", Goal::AtLeast(0.4));
        assert!(figure.ok, "{figure:?}");
        assert!((figure.range.0 - 0.1).abs() < 1e-9 && (figure.range.1 - 0.9).abs() < 1e-9);
        assert!(!Figure::of_rounds("x", &rounds, "s", Goal::AtMost(0.4)).ok);
    }
}
