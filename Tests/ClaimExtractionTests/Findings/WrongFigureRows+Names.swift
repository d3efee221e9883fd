/// Lists of names beside the number that is said of them.
extension WrongFigureRows {
    static let names = [
        "Three people were hurt: Ann Frye, Tom Bell{, Ida Gray| and Ida Gray}{ and Lew Poole|}.",
        "The four finalists are Rosa Marsh, Emil Kaan, Dora Pitt{, Hugh Lane|} and Sam Orr.",
        "Two candidates, Ella Dunn{, Mark Tighe|} and Perry Vale, remain.",
        "She leaves {two|three} daughters, Ruth, Naomi and Esther.",
        "It stops at {six|five} villages: Arden, Brae, Coll, Dunan and Errol.",
    ]
}
