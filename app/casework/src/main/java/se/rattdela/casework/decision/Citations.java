package se.rattdela.casework.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.rattdela.rules.pack.Vocabulary;

/** Secrecy provisions as papers cite them. */
public final class Citations {
  private Citations() {}

  /** "26 kap. 1 § OSL", in the order of the vocabulary, which is the law's; unknown codes last. */
  public static List<String> of(Vocabulary vocabulary, Set<String> codes) {
    List<String> order = List.copyOf(vocabulary.secrecies().keySet());
    return codes.stream()
        .sorted(
            Comparator.<String>comparingInt(code -> place(order, code))
                .thenComparing(Comparator.naturalOrder()))
        .map(code -> of(vocabulary, code))
        .toList();
  }

  private static int place(List<String> order, String code) {
    int at = order.indexOf(code);
    return at < 0 ? order.size() : at;
  }

  private static String of(Vocabulary vocabulary, String code) {
    Vocabulary.Secrecy secrecy = vocabulary.secrecies().get(code);
    return secrecy == null ? code : secrecy.citation();
  }
}
