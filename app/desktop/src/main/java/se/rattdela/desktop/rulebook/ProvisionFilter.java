package se.rattdela.desktop.rulebook;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Requirement;

/**
 * Which provisions are looked for.
 *
 * @param text words that must all stand in the citation, the statute, the title, the summary or a
 *     requirement; empty for all
 * @param recipient code of an authority that the provision can reach; null for all
 * @param secrecy code of a secrecy that it can break; null for all
 * @param topic what it is about; null for all
 */
record ProvisionFilter(
    String text, @Nullable String recipient, @Nullable String secrecy, @Nullable Topic topic) {
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  /** White space, but not that inside a paragraph's number such as "18 a". */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?<!\\d)\\s+|\\s+(?![a-zåäö](?:\\s|$))");

  /** Lets everything through. */
  static final ProvisionFilter ALL = new ProvisionFilter("", null, null, null);

  /**
   * What a provision is about.
   *
   * @param field the purpose or the kind of information
   * @param code which one
   */
  record Topic(Condition.CodeField field, String code) {}

  /** Whether a provision is one of those looked for. */
  boolean accepts(Provision provision) {
    return (recipient == null || Reach.reaches(provision, Condition.CodeField.RECIPIENT, recipient))
        && (secrecy == null || Reach.breaks(provision, secrecy))
        && (topic == null || Reach.names(provision, topic.field(), topic.code()))
        && hasWords(provision);
  }

  /** Whether any of some provisions is one of those looked for. */
  boolean acceptsAny(Collection<Provision> provisions) {
    return provisions.stream().anyMatch(this::accepts);
  }

  private boolean hasWords(Provision provision) {
    if (text.isBlank()) {
      return true;
    }
    String all =
        String.join(
                " ",
                Stream.concat(
                        Stream.of(
                            provision.id(),
                            provision.citation(),
                            provision.statute(),
                            provision.title(),
                            provision.summary()),
                        provision.versions().stream()
                            .flatMap(version -> version.requirements().stream())
                            .map(Requirement::text))
                    .toList())
            .toLowerCase(SWEDISH);
    return Stream.of(BETWEEN_WORDS.split(text.toLowerCase(SWEDISH).strip()))
        .allMatch(all::contains);
  }
}
