package se.rattdela.ui;

import java.net.URL;
import java.util.Objects;

/** Every FXML view there is; a screen can only ask for one of these. */
public enum View {
  LOGIN("login"),
  LOCK("lock"),
  DAY("day"),
  SHELL("shell"),
  CASE_LIST("caselist"),
  CASE("case"),
  DOCUMENT_LIST("documentlist"),
  DOCUMENTS("documents"),
  PERSONS("persons"),
  NEW_CASE("newcase"),
  REQUEST("request"),
  NOTICE("notice"),
  CRIME_REPORT("crimereport"),
  ORAL("oral"),
  ASSESSMENT("assessment"),
  WORK_LIST("worklist"),
  APPROVAL("approval"),
  DECISION("decision"),
  DISPATCH("dispatch"),
  REDRESS("redress"),
  FOLLOW_UP("followup"),
  MASKING("masking"),
  DELEGATED("delegated"),
  UNMET_NEED("unmetneed"),
  ACCOUNT("account"),
  ACCESS_REVIEW("accessreview"),
  REDRESS_REVIEW("redressreview"),
  RULEBOOK("rulebook"),
  SETTINGS("settings"),
  PAPER_CHECK("papercheck"),
  FAILURE("failure");

  private final String fileName;

  View(String name) {
    this.fileName = "fxml/" + name + ".fxml";
  }

  /** The path of the file below this package, for messages and tests. */
  public String fileName() {
    return fileName;
  }

  /** Where the view lies on the class path. */
  public URL url() {
    return Objects.requireNonNull(View.class.getResource(fileName), fileName);
  }
}
