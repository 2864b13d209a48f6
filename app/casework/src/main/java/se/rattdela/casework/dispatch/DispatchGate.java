package se.rattdela.casework.dispatch;

import jakarta.persistence.EntityManager;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.NotAllowedException;

/**
 * Who may dispatch: an officer who may see the case, and a registrar of the case's unit, who sees
 * nothing else of it.
 */
final class DispatchGate {
  private final Users users;
  private final CaseRegister register;
  private final CaseAccess access;

  DispatchGate(Users users, CaseRegister register, CaseAccess access) {
    this.users = users;
    this.register = register;
    this.access = access;
  }

  Actor dispatcher(EntityManager em, Actor claimed) {
    Actor by = users.known(em, claimed);
    if (!by.roles().contains(Role.OFFICER) && !by.roles().contains(Role.REGISTRAR)) {
      throw new NotAllowedException(ErrorCode.ROLE_MISSING);
    }
    return by;
  }

  CaseHead require(EntityManager em, Actor by, CaseId caseId) {
    return access.requirePapers(em, by, caseId);
  }

  boolean allows(EntityManager em, Actor by, CaseId caseId) {
    return CaseAccess.registers(by, register.head(em, caseId))
        || (by.roles().contains(Role.OFFICER) && access.allows(em, by, caseId));
  }
}
