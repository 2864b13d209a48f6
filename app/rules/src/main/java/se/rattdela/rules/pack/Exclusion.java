package se.rattdela.rules.pack;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Secrecy that a version does not break although its conditions hold.
 *
 * @param scope whether only the named secrecy is left standing or the whole provision falls away
 * @param secrecies codes of the secrecy provisions
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
    @Nullable Condition condition,
    @Nullable String ordering,
    String text,
    String reason,
    @Nullable String trap) {

  /** Takes a copy. */
  public Exclusion {
    secrecies = Set.copyOf(secrecies);
  }

  /** How far an exclusion reaches. */
  public enum Scope {
    /** "Gäller inte i fråga om sekretess enligt": that secrecy only. */
    SECRECY,
    /** "Gäller inte uppgifter som omfattas av": the provision does not apply to the item. */
    ITEM
  }
}
