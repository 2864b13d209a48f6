package se.rattdela.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice to another municipality is not one to the own under another spelling. */
class MunicipalityNameTest {
  @ParameterizedTest
  @CsvSource({
    "Lindvalla,true",
    "lindvalla kommun,true",
    "Lindvallas kommun,true",
    "'Socialnämnden, Lindvalla kommun',true",
    "Socialnämnden i Lindvalla,true",
    "Norra Lindvalla,false",
    "Ängelholmsby kommun,false",
    "'',false"
  })
  void theSameUnderAnotherSpelling(String written, boolean same) {
    assertThat(MunicipalityName.same(written, "Lindvalla kommun")).isEqualTo(same);
    assertThat(MunicipalityName.same(written, "Lindvalla stad")).isEqualTo(same);
  }
}
