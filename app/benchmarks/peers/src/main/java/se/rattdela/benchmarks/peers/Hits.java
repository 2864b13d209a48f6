package se.rattdela.benchmarks.peers;

import java.util.Arrays;
import se.rattdela.rules.Truth;

/** Where the rules of {@link DroolsPeer} write which of them fired. */
public final class Hits {

  private final Truth[] answers;

  Hits(int size) {
    answers = new Truth[size];
    Arrays.fill(answers, Truth.FALSE);
  }

  /** A rule fired. */
  public void hit(int rule) {
    answers[rule] = Truth.TRUE;
  }

  Truth[] answers() {
    return answers;
  }
}
