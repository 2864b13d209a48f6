package se.rattdela.casework;

import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.decision.DecisionService;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.DocumentMapper;
import se.rattdela.casework.decision.RecipientNames;
import se.rattdela.casework.decision.SignedCopies;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.dispatch.DispatchPackages;
import se.rattdela.casework.dispatch.DispatchService;
import se.rattdela.casework.dispatch.Dispatches;
import se.rattdela.casework.dispatch.StoredDispatches;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.document.Originals;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.numbering.Numbers;
import se.rattdela.casework.redress.RedressService;
import se.rattdela.casework.redress.Redresses;
import se.rattdela.casework.redress.StoredRedress;
import se.rattdela.casework.release.DelegatedList;
import se.rattdela.casework.release.Packer;
import se.rattdela.casework.release.ReleaseService;
import se.rattdela.casework.release.StoredRelease;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.store.UnitOfWork;

/** Wires what begins when a decision is made: its files, its dispatch, what happens to it. */
record Aftermath(ReleaseService release, DispatchService dispatches, RedressService redress) {
  static Aftermath of(
      UnitOfWork work,
      Users users,
      CaseRegister register,
      CaseAccess access,
      Documents documents,
      Originals originals,
      Items items,
      Disclosures disclosures,
      Decisions decisions,
      DecisionService service,
      DocumentMapper mapper,
      RecipientNames names,
      Packer packer,
      Delegations delegations,
      EngineInForce rules,
      Numbers numbers,
      Redresses redresses,
      AuditTrail audit,
      OfficeTime time) {
    SignedCopies signed = new SignedCopies(time);
    Dispatches dispatches = new Dispatches();
    return new Aftermath(
        new StoredRelease(
            work,
            users,
            access,
            disclosures,
            decisions,
            service,
            signed,
            documents,
            originals,
            packer,
            new DelegatedList(work, users, register, disclosures, decisions, redresses, audit),
            audit),
        new StoredDispatches(
            work,
            users,
            register,
            access,
            disclosures,
            decisions,
            items,
            dispatches,
            new DispatchPackages(
                users, decisions, signed, items, delegations, rules, dispatches, redresses),
            redresses,
            names,
            mapper,
            packer,
            audit,
            time),
        new StoredRedress(
            work,
            users,
            register,
            access,
            disclosures,
            decisions,
            signed,
            items,
            mapper,
            packer,
            delegations,
            dispatches,
            redresses,
            numbers,
            audit,
            time));
  }
}
