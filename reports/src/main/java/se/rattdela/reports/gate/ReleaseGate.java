package se.rattdela.reports.gate;

import java.util.List;

/** Searches finished files for what is withheld. Safe for many threads. */
@SuppressWarnings("DoNotCallSuggester") // until the next landing
public final class ReleaseGate {

  /**
   * Every place where something withheld stands, and every file that cannot be read; empty when all
   * files may leave.
   */
  public List<Leak> search(List<ReleaseFile> files, List<WithheldText> withheld) {
    throw new UnsupportedOperationException();
  }
}
