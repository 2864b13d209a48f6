package se.rattdela.casework;

import java.util.List;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.casefile.CaseFileService;
import se.rattdela.casework.casefile.Marking;
import se.rattdela.casework.casefile.PersonDesk;
import se.rattdela.casework.casefile.Registration;
import se.rattdela.casework.casefile.StoredCaseFiles;
import se.rattdela.casework.casefile.StoredMarking;
import se.rattdela.casework.casefile.StoredPersonDesk;
import se.rattdela.casework.casefile.StoredRegistration;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseFinder;
import se.rattdela.casework.caseregister.CasePersons;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.history.FieldHistory;
import se.rattdela.casework.item.ItemUse;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.item.OwnedItems;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.store.Database;

/** The services by which a case is recorded: who is in it, what is written, what is marked. */
record Recording(
    Registration registration, PersonDesk persons, CaseFileService cases, Marking marking) {
  /**
   * @param finder finds cases by what may be searched for
   * @param uses tell whether something rests on an item
   */
  static Recording of(
      Database database,
      Users users,
      CaseRegister register,
      CaseAccess access,
      CaseFinder finder,
      Documents documents,
      Items items,
      Disclosures disclosures,
      List<ItemUse> uses,
      EngineInForce rules,
      AuditTrail audit,
      OfficeTime time) {
    FieldHistory history = new FieldHistory(time);
    return new Recording(
        new StoredRegistration(database, users, register, access, documents, items, audit, rules),
        new StoredPersonDesk(
            database,
            users,
            register,
            new CasePersons(time, history),
            access,
            new OwnedItems(time, history),
            audit,
            rules,
            history),
        new StoredCaseFiles(database, users, finder, access, documents, items, disclosures, audit),
        new StoredMarking(database, users, access, documents, items, uses, audit));
  }
}
