package se.rattdela.rules.pack;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Secrecy that a version does not break although its conditions hold.
 *
 * @param scope whether only the named secrecy is left standing or the whole provision falls away
 * @param secrecies codes of the secrecy provisions
 * @param from first day on which it excludes; null = as long as the version has been in force
 * @param to last day on which it excludes; null = as long as the version is in force
 * @param condition when it excludes; null = always
 * @param ordering id of the provision whose claim to be the only way this exclusion settles; null
 *     where it settles none
 * @param text the exclusion in Swedish
 * @param reason code of the reason kind
 * @param trap code of the named trap
 */
public record Exclusion(
    Scope scope,
    Set<String> secrecies,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Condition condition,
    @Nullable String ordering,
    String text,
    String reason,
    @Nullable String trap) {

  /** Takes a copy. */
  public Exclusion {
    secrecies = Set.copyOf(secrecies);
  }

  /**
   * Whether it is in play on a day. An exclusion that follows another provision ("the crimes of
   * 10:23") changes with that provision although the version's own wording stands.
   */
  public boolean inPlayOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** How far an exclusion reaches. */
  public enum Scope {
    /** "Gäller inte i fråga om sekretess enligt": that secrecy only. */
    SECRECY,
    /** "Gäller inte uppgifter som omfattas av": the provision does not apply to the item. */
    ITEM
  }
}
