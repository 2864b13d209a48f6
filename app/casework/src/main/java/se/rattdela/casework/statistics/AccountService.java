package se.rattdela.casework.statistics;

import java.util.Map;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.UnitId;

/** Gives the account of a period. */
public interface AccountService {
  /** The units whose account can be asked for, by name. */
  Map<UnitId, String> units(Actor actor);

  /**
   * The account. Reads every decision of the period: call it off the screen's thread.
   *
   * @throws se.rattdela.casework.common.InvalidInputException PERIOD: it ends before it begins
   */
  Account account(Actor actor, AccountQuery query);

  /**
   * The account as it may leave the program: recipients are told apart only for a calendar year
   * that has ended. Logged.
   *
   * @throws se.rattdela.casework.common.InvalidInputException PERIOD: it ends before it begins
   */
  Account export(Actor actor, AccountQuery query);
}
