//! A rule as a reduced ordered decision diagram (Bryant, 1986), with one branch for each case of a fact
//! that the rule distinguishes.
//!
//! Evaluating a rule part by part gives a result only if one part decides. The diagram also gives one
//! if all remaining cases lead to the same result, and it contains a fact if and only if the fact can
//! still change the result. So no unnecessary question is asked.

use std::collections::{BTreeMap, BTreeSet};

/// A node of the diagram.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Node(usize);

/// The terminal node where the rule is not met.
pub(super) const NOT_MET: Node = Node(0);
/// The terminal node where the rule is met.
pub(super) const MET: Node = Node(1);

/// Maximum branches of a rule. Real rules need a few dozen.
const MAXIMUM_BRANCHES: usize = 2_048;

/// A fact, by its number, and the next node for each of its cases.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Branch {
    fact: usize,
    cases: Vec<Node>,
}

/// Whether one or both of two rules must be met.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Junction {
    And,
    Or,
}

/// Branches without duplicates; so equivalent rules are the same node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Diagram {
    branches: Vec<Branch>,
    nodes: BTreeMap<Branch, Node>,
}

impl Diagram {
    /// Whether the limit was exceeded, after which joined nodes are invalid.
    pub(super) fn is_overfull(&self) -> bool {
        self.branches.len() > MAXIMUM_BRANCHES
    }

    fn branch_at(&self, node: Node) -> Option<&Branch> {
        node.0
            .checked_sub(2)
            .and_then(|index| self.branches.get(index))
    }

    /// The node that tests the fact first and continues with the node of its case.
    pub(super) fn branch(&mut self, fact: usize, cases: Vec<Node>) -> Node {
        if let [first, rest @ ..] = &cases[..]
            && rest.iter().all(|node| node == first)
        {
            return *first;
        }
        let branch = Branch { fact, cases };
        if let Some(node) = self.nodes.get(&branch) {
            return *node;
        }
        let node = Node(self.branches.len() + 2);
        self.branches.push(branch.clone());
        self.nodes.insert(branch, node);
        node
    }

    /// The node of the conjunction or disjunction of two rules.
    pub(super) fn join(&mut self, junction: Junction, left: Node, right: Node) -> Node {
        self.join_memoised(junction, left, right, &mut BTreeMap::new())
    }

    fn join_memoised(
        &mut self,
        junction: Junction,
        left: Node,
        right: Node,
        joined: &mut BTreeMap<(Node, Node), Node>,
    ) -> Node {
        let (dominant, neutral) = match junction {
            Junction::And => (NOT_MET, MET),
            Junction::Or => (MET, NOT_MET),
        };
        if left == dominant || right == dominant {
            return dominant;
        }
        if left == neutral || left == right {
            return right;
        }
        if right == neutral {
            return left;
        }
        if self.is_overfull() {
            return dominant;
        }
        if let Some(node) = joined.get(&(left, right)) {
            return *node;
        }
        let (Some(one), Some(other)) = (self.branch_at(left), self.branch_at(right)) else {
            return dominant;
        };
        let fact = one.fact.min(other.fact);
        let count = if one.fact == fact {
            one.cases.len()
        } else {
            other.cases.len()
        };
        // A node that tests a later fact is the same in every case of this one.
        let ones = if one.fact == fact {
            one.cases.clone()
        } else {
            vec![left; count]
        };
        let others = if other.fact == fact {
            other.cases.clone()
        } else {
            vec![right; count]
        };
        let cases = ones
            .into_iter()
            .zip(others)
            .map(|(left, right)| self.join_memoised(junction, left, right, joined))
            .collect();
        let node = self.branch(fact, cases);
        joined.insert((left, right), node);
        node
    }

    /// The node of the opposite rule.
    pub(super) fn negate(&mut self, node: Node) -> Node {
        self.rebuild(
            node,
            &mut |diagram, branch, cases| diagram.branch(branch, cases),
            &|end| {
                if end == MET { NOT_MET } else { MET }
            },
        )
    }

    /// The node of the rule once the cases of some facts are known.
    pub(super) fn restrict(&mut self, node: Node, known: &BTreeMap<usize, usize>) -> Node {
        self.rebuild(
            node,
            &mut |diagram, fact, cases| match known.get(&fact).and_then(|case| cases.get(*case)) {
                Some(node) => *node,
                None => diagram.branch(fact, cases),
            },
            &|end| end,
        )
    }

    /// Rebuilds the diagram below a node, bottom-up.
    fn rebuild(
        &mut self,
        node: Node,
        branch: &mut dyn FnMut(&mut Self, usize, Vec<Node>) -> Node,
        end: &dyn Fn(Node) -> Node,
    ) -> Node {
        let mut reachable = BTreeSet::new();
        self.reach(node, &mut reachable);
        let mut rebuilt = BTreeMap::from([(NOT_MET, end(NOT_MET)), (MET, end(MET))]);
        // A branch is created after those it leads to, so it has the greater number.
        for old in reachable {
            let Some(Branch { fact, cases }) = self.branch_at(old).cloned() else {
                continue;
            };
            let cases = cases
                .into_iter()
                .map(|case| rebuilt.get(&case).copied().unwrap_or(case))
                .collect();
            let new = branch(self, fact, cases);
            rebuilt.insert(old, new);
        }
        rebuilt.get(&node).copied().unwrap_or(node)
    }

    fn reach(&self, node: Node, reached: &mut BTreeSet<Node>) {
        if let Some(branch) = self.branch_at(node)
            && reached.insert(node)
        {
            for case in &branch.cases {
                self.reach(*case, reached);
            }
        }
    }

    /// The facts on which the result below the node depends.
    pub(super) fn facts(&self, node: Node) -> BTreeSet<usize> {
        let mut reached = BTreeSet::new();
        self.reach(node, &mut reached);
        reached
            .into_iter()
            .filter_map(|node| self.branch_at(node))
            .map(|branch| branch.fact)
            .collect()
    }
}
