### Cercare quello che si è prenotato senza indirizzo e-mail.

find-title = 查找您的预约
find-about = 您需要我们给您的那张纸上的编号，以及您的电话号码或出生日期。不需要电子邮箱。
find-reference = 您的编号
find-reference-hint = 例如PRE-7K3M-9QXB或COL-7K3M-9QXR
find-reference-wrong = 请写我们给您的那张纸上的编号。编号以PRE或COL开头，后面有八个字母和数字
find-reference-mistyped = 这个编号有输入错误。请检查每个字母和数字
find-phone = 您的电话号码
find-phone-hint = 您预约时给我们的号码。如果没有给过，请留空，并写出生日期。
find-birth-date = 或您的出生日期
find-nothing-known = 请写您的电话号码或出生日期
find-unknown = 用这些信息什么也没有找到。请检查编号和电话号码或出生日期，或给服务点打电话：号码在我们给您的那张纸上
find-too-many = 尝试次数太多。请等{ $wait }后再试。您写的内容会留在这里
find-submit = 查找
find-link = 没有电子邮箱？用您的编号查找预约
