package se.rattdela.casework.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.request.DisclosureRow;

/**
 * A case with all that its screen shows.
 *
 * @param holder code of the vocabulary's holders
 * @param assignedTo display names of the assigned officers
 * @param persons the subject first
 * @param documents newest first
 * @param items in the order they were marked
 */
public record CaseFile(
    CaseId id,
    String number,
    @Nullable String diaryNumber,
    ServiceBranch branch,
    String holder,
    String unitName,
    LocalDate openedOn,
    boolean assigned,
    List<String> assignedTo,
    List<CasePerson> persons,
    List<DocumentView> documents,
    List<ItemView> items,
    List<DisclosureRow> disclosures) {
  public CaseFile {
    assignedTo = List.copyOf(assignedTo);
    persons = List.copyOf(persons);
    documents = List.copyOf(documents);
    items = List.copyOf(items);
    disclosures = List.copyOf(disclosures);
  }
}
