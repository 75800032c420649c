### Che cosa non va in quello che è stato scritto in un campo.

## Testi

problem-text-empty = 请在这里填写
problem-text-too-long = 请写不超过{ $max }个字符

## Nomi

problem-name-empty = 请写姓名
problem-family-name-empty = 请写姓
problem-name-no-letter = 请用文字写姓名

## Indirizzi e-mail

problem-email-empty = 请写您的电子邮箱
problem-email-too-long = 这个邮箱太长。请检查
problem-email-no-at = 缺少@。请写完整的邮箱，例如name@example.org
problem-email-character = 邮箱中有空格、重音符号或不能使用的符号
problem-email-local-part = 请检查@前面的内容
problem-email-domain = 请检查@后面的内容，例如example.org
problem-email-meant = 您写的是{ $domain }：是不是{ $meant }？请更正地址。如果没有写错，请再按一次按钮。

## Numeri di telefono

problem-phone-empty = 请写电话号码
problem-phone-character = 电话号码只能写数字
problem-phone-too-short = 这个号码缺少数字
problem-phone-too-long = 这个号码数字太多
problem-phone-not-italian = 这不是意大利号码。其他国家的号码，请先写+和国家区号
problem-phone-country-code = 请检查+后面的国家区号

## Codici fiscali

problem-codice-fiscale-empty = 请写您的codice fiscale（税号）
problem-codice-fiscale-length = Codice fiscale由16个字母和数字组成
problem-codice-fiscale-character = 有一个字母或数字位置不对。请与您的卡比对
problem-codice-fiscale-check-character = 有一个字母或数字错误。请与您的卡比对
problem-codice-fiscale-date = 税号中的出生日期不存在。请与您的卡比对
problem-codice-fiscale-birthplace = 税号中的出生地不存在。请与您的卡比对

## Comuni

problem-municipality-empty = 请写市镇（Comune）
problem-municipality-unknown = 没有叫这个名字的意大利市镇。请检查名称
problem-municipality-ambiguous = 有几个市镇叫这个名字。请写明是哪一个：{ $names }
