package se.rattdela.casework.engine;

import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Holds the engine of the pack in force. Ask it once per unit of work and keep the answer: another
 * pack may be put in force between two calls.
 */
public final class EngineInForce {
  private volatile RuleEngine engine;

  /**
   * @param first in force until it is replaced
   */
  public EngineInForce(RuleEngine first) {
    this.engine = first;
  }

  /** The engine in force now. */
  public RuleEngine engine() {
    return engine;
  }

  /** The vocabulary of the pack in force now. */
  public Vocabulary vocabulary() {
    return engine().pack().vocabulary();
  }

  /** Puts another engine in force; call it when the activation is on the disk. */
  public void replace(RuleEngine next) {
    engine = next;
  }
}
