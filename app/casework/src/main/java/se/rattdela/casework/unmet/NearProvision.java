package se.rattdela.casework.unmet;

import java.util.List;

/**
 * A provision that comes close to letting the items out to an authority, and what it fails on.
 *
 * @param id of the provision in the rule pack
 * @param kinds codes of the vocabulary's reason kinds, such as {@code AGE}
 * @param reason what it fails on, in the rule pack's words
 */
public record NearProvision(String id, String citation, List<String> kinds, String reason) {
  public NearProvision {
    kinds = List.copyOf(kinds);
  }
}
