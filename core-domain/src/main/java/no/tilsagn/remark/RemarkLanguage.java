package no.tilsagn.remark;

/** The language a remark is written in, so that whoever listens to it hears it as such. */
public enum RemarkLanguage {
    NB,
    EN
}
