package se.rattdela.casework.decision;

import java.util.List;
import java.util.Set;
import se.rattdela.rules.pack.Vocabulary;

/** Secrecy provisions as papers cite them. */
public final class Citations {
  private Citations() {}

  /** "OSL 26 kap. 1 §" of the vocabulary as decisions write it: "26 kap. 1 § OSL"; by code. */
  public static List<String> of(Vocabulary vocabulary, Set<String> codes) {
    return codes.stream().sorted().map(code -> of(vocabulary, code)).toList();
  }

  private static String of(Vocabulary vocabulary, String code) {
    Vocabulary.Secrecy secrecy = vocabulary.secrecies().get(code);
    String citation = secrecy == null ? code : secrecy.citation();
    return citation.startsWith("OSL ") ? citation.substring(4) + " OSL" : citation;
  }
}
