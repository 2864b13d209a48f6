package se.rattdela.desktop.admin;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.delegation.ArchiveAgents;
import se.rattdela.casework.delegation.ArchiveProfile;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.SettingsField;
import se.rattdela.casework.delegation.SignatureSettings;
import se.rattdela.desktop.common.Texts;

/** How decisions are written, signed, sent and handed over to the archive. */
final class TechnicalPart {
  private final ComboBox<ArchiveProfile> format = new ComboBox<>();
  private final ComboBox<SignatureSettings.Level> level = new ComboBox<>();
  private final TextField timestamp;
  private final TextField sdk;
  private final TextField creatorId;
  private final TextField submitter;
  private final TextField submitterId;
  private final TextField archive;
  private final TextField archiveId;
  private final TextField agreement;
  private final Section file;
  private final Section archives;

  TechnicalPart(Fields fields) {
    Texts texts = fields.texts();
    format.getItems().setAll(ArchiveProfile.values());
    level.getItems().setAll(SignatureSettings.Level.values());
    choice(format, SettingsField.ARCHIVE_PROFILE, fields, each -> word(each, texts));
    choice(level, SettingsField.SIGNATURE_LEVEL, fields, each -> word(each, texts));
    timestamp = fields.text(SettingsField.TIMESTAMP_URL);
    sdk = fields.text(SettingsField.SDK_ADDRESS);
    creatorId = fields.text(SettingsField.CREATOR_ID);
    submitter = fields.text(SettingsField.SUBMITTER);
    submitterId = fields.text(SettingsField.SUBMITTER_ID);
    archive = fields.text(SettingsField.ARCHIVE);
    archiveId = fields.text(SettingsField.ARCHIVE_ID);
    agreement = fields.text(SettingsField.SUBMISSION_AGREEMENT);
    file =
        new Section(
                "mdomz-verified_user", texts.get("settings.file"), texts.get("settings.file.note"))
            .with(
                Section.columns(
                    2,
                    fields.box(SettingsField.ARCHIVE_PROFILE, format),
                    fields.box(SettingsField.SIGNATURE_LEVEL, level),
                    fields.box(SettingsField.TIMESTAMP_URL, timestamp),
                    fields.box(SettingsField.SDK_ADDRESS, sdk)));
    archives =
        new Section(
                "mdoal-archive", texts.get("settings.archive"), texts.get("settings.archive.note"))
            .with(
                Section.columns(
                    2,
                    fields.box(SettingsField.CREATOR_ID, creatorId),
                    fields.box(SettingsField.SUBMISSION_AGREEMENT, agreement),
                    fields.box(SettingsField.SUBMITTER, submitter),
                    fields.box(SettingsField.SUBMITTER_ID, submitterId),
                    fields.box(SettingsField.ARCHIVE, archive),
                    fields.box(SettingsField.ARCHIVE_ID, archiveId)));
  }

  Node file() {
    return file;
  }

  Node archives() {
    return archives;
  }

  /** A list to choose from, with words for what it holds. */
  static <T> void choice(
      ComboBox<T> combo, SettingsField field, Fields fields, Function<T, String> word) {
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setId(Fields.id(field, ""));
    combo.setAccessibleText(field.label(fields.texts().locale()));
    combo.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T each) {
            return each == null ? "" : word.apply(each);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    combo.setCellFactory(list ->
        new ListCell<>() {
          @Override
          protected void updateItem(@Nullable T each, boolean empty) {
            super.updateItem(each, empty);
            setText(each == null || empty ? "" : word.apply(each));
          }
        });
    combo.valueProperty().addListener((observable, before, now) -> fields.touched());
  }

  static String word(ArchiveProfile profile, Texts texts) {
    return switch (profile) {
      case PDF_A_3A -> texts.get("settings.format.3a");
      case PDF_A_2A -> texts.get("settings.format.2a");
    };
  }

  static String word(SignatureSettings.Level level, Texts texts) {
    return switch (level) {
      case NONE -> texts.get("settings.level.none");
      case B -> texts.get("settings.level.b");
      case T -> texts.get("settings.level.t");
      case LT -> texts.get("settings.level.lt");
      case LTA -> texts.get("settings.level.lta");
    };
  }

  void fill(MunicipalityProfile profile) {
    format.setValue(profile.archiveProfile());
    level.setValue(profile.signature().level());
    timestamp.setText(profile.signature().timestampUrl());
    sdk.setText(profile.sdkAddress());
    ArchiveAgents agents = profile.archiveAgents();
    creatorId.setText(agents.creatorId());
    submitter.setText(agents.submitter());
    submitterId.setText(agents.submitterId());
    archive.setText(agents.archive());
    archiveId.setText(agents.archiveId());
    agreement.setText(agents.submissionAgreement());
  }

  ArchiveProfile format() {
    return format.getValue() == null ? ArchiveProfile.PDF_A_3A : format.getValue();
  }

  SignatureSettings signature() {
    return new SignatureSettings(
        level.getValue() == null ? SignatureSettings.Level.NONE : level.getValue(),
        timestamp.getText().strip());
  }

  String sdkAddress() {
    return sdk.getText().strip();
  }

  ArchiveAgents agents() {
    return new ArchiveAgents(
        creatorId.getText().strip(),
        submitter.getText().strip(),
        submitterId.getText().strip(),
        archive.getText().strip(),
        archiveId.getText().strip(),
        agreement.getText().strip());
  }
}
