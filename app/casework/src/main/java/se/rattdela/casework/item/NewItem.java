package se.rattdela.casework.item;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;

/** A piece of information to be marked; components as in {@link ItemView}. */
public record NewItem(
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
    boolean protectedData) {
  public NewItem {
    passages = List.copyOf(passages);
    secrecy = Set.copyOf(secrecy);
    facts = Map.copyOf(facts);
  }
}
