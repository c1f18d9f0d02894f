package dev.korchma.telegram;

/** Forgets rows nobody will ask for. */
@OnTelegram
class Housekeeping {

    private final SentRows sent;
    private final SelectRows selects;
    private final FormRows forms;
    private final ToldRows told;
    private final PictureRows pictures;

    Housekeeping(
            SentRows sent,
            SelectRows selects,
            FormRows forms,
            ToldRows told,
            PictureRows pictures) {
        this.sent = sent;
        this.selects = selects;
        this.forms = forms;
        this.told = told;
        this.pictures = pictures;
    }

    void sweep() {
        sent.forgetOld();
        selects.forgetOld();
        forms.forgetOld();
        told.forgetOld();
        pictures.forgetOld();
    }
}
