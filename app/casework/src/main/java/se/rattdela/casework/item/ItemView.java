package se.rattdela.casework.item;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;

/**
 * A piece of information.
 *
 * @param detail second line of the title, such as a period; may be empty
 * @param category code of the vocabulary's item categories
 * @param owner whose it is; null when it concerns no person
 * @param passages where it stands in the documents; usually one
 * @param secrecy codes of the secrecy provisions that protect it; empty = none
 * @param crime null = it is about no crime
 * @param facts facts that hold whoever the recipient is, by key of the vocabulary
 * @param protectedData third person or protected identity: framed whatever the outcome
 * @param given when and to whom it has been given, by decided decisions, oldest first
 */
public record ItemView(
    ItemId id,
    long version,
    CaseId caseId,
    String title,
    String detail,
    String category,
    @Nullable PersonId owner,
    List<Passage> passages,
    Set<String> secrecy,
    Harm harm,
    @Nullable Crime crime,
    Map<String, Boolean> facts,
    boolean protectedData,
    List<GivenBefore> given) {
  public ItemView {
    passages = List.copyOf(passages);
    secrecy = Set.copyOf(secrecy);
    facts = Map.copyOf(facts);
    given = List.copyOf(given);
  }
}
