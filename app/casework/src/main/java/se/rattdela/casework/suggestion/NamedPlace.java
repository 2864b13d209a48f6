package se.rattdela.casework.suggestion;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.PersonId;

/**
 * A place in a text where somebody of the case is named.
 *
 * @param persons who carry the name, never empty; the person that the case is about may be among
 *     them but never alone
 * @param alsoAWord it begins a sentence and is an ordinary word as well
 */
public record NamedPlace(Candidate.Place place, Set<PersonId> persons, boolean alsoAWord) {
  public NamedPlace {
    persons = Set.copyOf(persons);
  }

  /** The one who carries the name; null where several do. */
  @Nullable PersonId person() {
    return persons.size() == 1 ? persons.iterator().next() : null;
  }

  @Nullable CandidateDoubt doubt() {
    if (alsoAWord) {
      return CandidateDoubt.ALSO_A_WORD;
    }
    return persons.size() == 1 ? null : CandidateDoubt.SHARED_NAME;
  }
}
