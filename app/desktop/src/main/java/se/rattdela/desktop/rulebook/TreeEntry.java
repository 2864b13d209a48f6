package se.rattdela.desktop.rulebook;

import se.rattdela.rules.pack.Provision;

/** What a line of the tree stands for. */
sealed interface TreeEntry {
  /** All of it; never shown. */
  record Root() implements TreeEntry {}

  /** A statute with the number of its provisions. */
  record Statute(String label, String name, int count) implements TreeEntry {}

  /** A chapter with the number of its provisions. */
  record Chapter(String label, int count) implements TreeEntry {}

  /** A provision with the number of its wordings. */
  record Leaf(String paragraph, Provision provision) implements TreeEntry {}
}
